package io.dinhdanh.core.person;

/**
 * The marks that a letter can carry, one bit each in the upper half of an int whose lower half is
 * the plain letter. Marks that Vietnamese, its minority languages and the neighbours of Latin
 * script use have a bit; rarer ones are spelled as a unit of their own.
 */
final class Marks {

  static final int GRAVE = 1 << 16;
  static final int ACUTE = 1 << 17;
  static final int HOOK_ABOVE = 1 << 18;
  static final int TILDE = 1 << 19;
  static final int DOT_BELOW = 1 << 20;

  /** The five tones that are written; the sixth, level tone is not. */
  static final int TONES = GRAVE | ACUTE | HOOK_ABOVE | TILDE | DOT_BELOW;

  static final int CIRCUMFLEX = 1 << 21;
  static final int BREVE = 1 << 22;
  static final int HORN = 1 << 23;
  static final int CARON = 1 << 24;
  static final int DIAERESIS = 1 << 25;
  static final int RING = 1 << 26;
  static final int MACRON = 1 << 27;
  static final int DOT_ABOVE = 1 << 28;

  /** Also the comma below, which Unicode's older encodings did not tell from the cedilla. */
  static final int CEDILLA = 1 << 29;

  static final int OGONEK = 1 << 30;

  /**
   * The letter is a form of its own that does not decompose: đ, ø, æ, a ligature, a wide letter.
   */
  static final int OWN_FORM = 1 << 31;

  static final int ALL = 0xFFFF_0000;

  private Marks() {}

  /** The bit of a combining mark, or 0 if it has none. */
  static int of(int combining) {
    return switch (combining) {
      case 0x300, 0x340 -> GRAVE;
      case 0x301, 0x341 -> ACUTE;
      case 0x302 -> CIRCUMFLEX;
      case 0x303 -> TILDE;
      case 0x304 -> MACRON;
      case 0x306 -> BREVE;
      case 0x307 -> DOT_ABOVE;
      case 0x308 -> DIAERESIS;
      case 0x309 -> HOOK_ABOVE;
      case 0x30A -> RING;
      case 0x30C -> CARON;
      case 0x31B -> HORN;
      case 0x323 -> DOT_BELOW;
      case 0x326, 0x327 -> CEDILLA;
      case 0x328 -> OGONEK;
      default -> 0;
    };
  }

  /** The plain letter of a unit. */
  static char letter(int unit) {
    return (char) unit;
  }
}
