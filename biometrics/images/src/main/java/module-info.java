/** Image files and template formats of biometrics. */
module io.dinhdanh.biometrics.images {
  requires transitive io.dinhdanh.biometrics;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.dataformat.cbor;
  requires com.machinezoo.fingerprintio;
  requires com.machinezoo.noexception;
  requires com.machinezoo.sourceafis;
  requires java.desktop;

  exports io.dinhdanh.biometrics.images;
  exports io.dinhdanh.biometrics.images.picture;
  exports io.dinhdanh.biometrics.images.synthetic;
}
