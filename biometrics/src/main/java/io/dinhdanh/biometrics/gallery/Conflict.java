package io.dinhdanh.biometrics.gallery;

/** What an import does with an id that is enrolled already. */
public enum Conflict {
  /** Stops; ids that came before it in the file stay enrolled. */
  REFUSE,
  /** Keeps the record that is enrolled. */
  KEEP,
  /** Takes the record of the file. */
  REPLACE
}
