/** What is printed, typed and chosen: card QR, typed MRZ, secrets, phone numbers, cross-checks. */
module io.dinhdanh.validation {
  requires transitive io.dinhdanh.core;
  requires static transitive org.jspecify;
  requires com.google.zxing;
  requires org.bouncycastle.provider;

  exports io.dinhdanh.validation;
  exports io.dinhdanh.validation.consistency;
  exports io.dinhdanh.validation.mrz;
  exports io.dinhdanh.validation.phone;
  exports io.dinhdanh.validation.qr;
  exports io.dinhdanh.validation.qr.image;
  exports io.dinhdanh.validation.secret;
  exports io.dinhdanh.validation.secret.breach;
  exports io.dinhdanh.validation.secret.strength;
}
