package io.dinhdanh.nfc.testkit.chip;

/** What a card does when a READ BINARY asks for more than its buffer holds. */
public enum LargerRead {
  /** It answers with as much as its buffer holds. */
  SHORTENED,
  /** It answers 6700. */
  WRONG_LENGTH,
  /** It answers 6Cxx, xx being the length that it can do, or 6700 where that is over 255. */
  EXACT_LENGTH
}
