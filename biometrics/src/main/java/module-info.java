/** Templates, matching, galleries and search of fingerprints and faces. */
module io.dinhdanh.biometrics {
  requires transitive io.dinhdanh.core;
  requires static transitive org.jspecify;

  exports io.dinhdanh.biometrics;
  exports io.dinhdanh.biometrics.evaluation;
  exports io.dinhdanh.biometrics.fingerprint;
  exports io.dinhdanh.biometrics.fingerprint.engine;
}
