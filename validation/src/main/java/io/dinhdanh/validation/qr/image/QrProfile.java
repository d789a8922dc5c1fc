package io.dinhdanh.validation.qr.image;

/** Which codes a reader takes, and how it makes text of their bytes. */
public enum QrProfile {
  /**
   * The code of an identity card: the joined byte segments as strict UTF-8, the first field a
   * number of twelve digits. Any other code is {@link NotFoundReason#NOT_A_CARD}.
   */
  CARD,
  /**
   * Any code: strict UTF-8 where the bytes are so, or else the character set that the code states
   * or that fits.
   */
  ANY
}
