package io.dinhdanh.biometrics.fingerprint;

/** What a ridge does at a minutia. */
public enum MinutiaType {

  /** The ridge ends. */
  ENDING,

  /** The ridge parts in two. */
  BIFURCATION
}
