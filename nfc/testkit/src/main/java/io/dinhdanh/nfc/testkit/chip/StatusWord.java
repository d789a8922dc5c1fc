package io.dinhdanh.nfc.testkit.chip;

/** The status words that the chip answers with (ISO/IEC 7816-4 §5.6). */
final class StatusWord {

  static final int OK = 0x9000;
  static final int MORE_DATA = 0x6100;
  static final int END_OF_FILE = 0x6282;
  static final int AUTHENTICATION_FAILED = 0x6300;
  static final int WRONG_LENGTH = 0x6700;
  static final int CHANNEL_NOT_SUPPORTED = 0x6881;
  static final int SECURE_MESSAGING_NOT_SUPPORTED = 0x6882;
  static final int SECURITY_STATUS = 0x6982;
  static final int METHOD_BLOCKED = 0x6983;
  static final int CONDITIONS_NOT_SATISFIED = 0x6985;
  static final int NO_CURRENT_FILE = 0x6986;
  static final int PROTECTION_MISSING = 0x6987;
  static final int PROTECTION_WRONG = 0x6988;
  static final int WRONG_DATA = 0x6A80;
  static final int FILE_NOT_FOUND = 0x6A82;
  static final int WRONG_PARAMETERS = 0x6A86;
  static final int REFERENCE_NOT_FOUND = 0x6A88;
  static final int WRONG_OFFSET = 0x6B00;
  static final int EXACT_LENGTH = 0x6C00;
  static final int UNKNOWN_INSTRUCTION = 0x6D00;
  static final int UNKNOWN_CLASS = 0x6E00;

  private StatusWord() {}
}
