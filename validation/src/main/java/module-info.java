/** Card QR, typed MRZ, secrets, phone numbers and cross-checks. */
module io.dinhdanh.validation {
  requires transitive io.dinhdanh.core;
  requires static transitive org.jspecify;
  requires com.google.zxing;

  exports io.dinhdanh.validation.qr.image;
}
