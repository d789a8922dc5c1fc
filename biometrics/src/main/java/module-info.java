/** Templates, matching, galleries and search of fingerprints and faces. */
module io.dinhdanh.biometrics {
  requires transitive io.dinhdanh.core;
  requires static transitive org.jspecify;
  requires org.slf4j;

  exports io.dinhdanh.biometrics;
  exports io.dinhdanh.biometrics.calibration;
  exports io.dinhdanh.biometrics.evaluation;
  exports io.dinhdanh.biometrics.fingerprint;
  exports io.dinhdanh.biometrics.fingerprint.engine;
  exports io.dinhdanh.biometrics.fingerprint.search;
  exports io.dinhdanh.biometrics.face;
  exports io.dinhdanh.biometrics.face.model;
  exports io.dinhdanh.biometrics.face.picture;
  exports io.dinhdanh.biometrics.face.portrait;
  exports io.dinhdanh.biometrics.face.verification;
  exports io.dinhdanh.biometrics.face.video;
  exports io.dinhdanh.biometrics.gallery;
  exports io.dinhdanh.biometrics.kernel;
  exports io.dinhdanh.biometrics.shard;

  uses io.dinhdanh.biometrics.kernel.RowKernel;
}
