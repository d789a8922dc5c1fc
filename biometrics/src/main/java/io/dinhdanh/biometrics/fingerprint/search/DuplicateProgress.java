package io.dinhdanh.biometrics.fingerprint.search;

/**
 * How far a scan for duplicates is. The text form leaves the place out, for it names a person.
 *
 * @param done how many templates have been looked for, those of an earlier scan included
 * @param all how many templates there are
 * @param place where a later scan can go on
 */
public record DuplicateProgress(long done, long all, String place) {

  @Override
  public String toString() {
    return done + " of " + all;
  }
}
