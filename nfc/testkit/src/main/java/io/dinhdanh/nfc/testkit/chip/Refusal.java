package io.dinhdanh.nfc.testkit.chip;

/** A command that the chip does not carry out, with the status word that says so. */
final class Refusal extends Exception {

  private final int statusWord;

  Refusal(int statusWord) {
    super("status word " + Integer.toHexString(statusWord), null, false, false);
    this.statusWord = statusWord;
  }

  int statusWord() {
    return statusWord;
  }

  static void unless(boolean condition, int statusWord) throws Refusal {
    if (!condition) {
      throw new Refusal(statusWord);
    }
  }
}
