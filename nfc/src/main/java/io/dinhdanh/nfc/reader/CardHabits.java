package io.dinhdanh.nfc.reader;

/** What one card has taught about itself, over all links. Not thread-safe. */
final class CardHabits {

  /** Whether something works. */
  enum Known {
    UNKNOWN,
    YES,
    NO
  }

  private final BlockSizes sizes = new BlockSizes();
  private Known shortIdentifiers = Known.UNKNOWN;

  BlockSizes sizes() {
    return sizes;
  }

  Known shortIdentifiers() {
    return shortIdentifiers;
  }

  void shortIdentifiersWork(boolean work) {
    shortIdentifiers = work ? Known.YES : Known.NO;
  }
}
