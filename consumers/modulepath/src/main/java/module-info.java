/** A bank's module: it names what it needs, and sees nothing else. */
module com.example.bank {
  requires io.dinhdanh.biometrics;
  requires io.dinhdanh.nfc;
  requires io.dinhdanh.validation;
}
