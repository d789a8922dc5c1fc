package io.dinhdanh.nfc.lds;

import java.util.Optional;

/**
 * The files of an electronic identity document that this SDK knows, with the identifiers and tags
 * of ICAO Doc 9303-10 §3.11 and §4.2. All but {@link #CARD_ACCESS} and {@link #CARD_SECURITY} lie
 * in the eMRTD application.
 */
public enum ChipFile {
  /** The unsigned table of contents. */
  COM(0x011E, 0x60, 0),
  /** The machine-readable zone. */
  DG1(0x0101, 0x61, 1),
  /** The encoded face. */
  DG2(0x0102, 0x75, 2),
  /** The encoded fingers; needs terminal rights. */
  DG3(0x0103, 0x63, 3),
  /** The encoded irises; needs terminal rights. */
  DG4(0x0104, 0x76, 4),
  /** The displayed portrait. */
  DG5(0x0105, 0x65, 5),
  /** Reserved. */
  DG6(0x0106, 0x66, 6),
  /** The displayed signature. */
  DG7(0x0107, 0x67, 7),
  /** Data features. */
  DG8(0x0108, 0x68, 8),
  /** Structure features. */
  DG9(0x0109, 0x69, 9),
  /** Substance features. */
  DG10(0x010A, 0x6A, 10),
  /** Additional personal details. */
  DG11(0x010B, 0x6B, 11),
  /** Additional document details. */
  DG12(0x010C, 0x6C, 12),
  /** Optional details; on a Vietnamese card the citizen data. */
  DG13(0x010D, 0x6D, 13),
  /** Security options: Chip Authentication and others. */
  DG14(0x010E, 0x6E, 14),
  /** The public key of Active Authentication. */
  DG15(0x010F, 0x6F, 15),
  /** Persons to notify. */
  DG16(0x0110, 0x70, 16),
  /** The document security object: the signed hashes of the data groups. */
  SOD(0x011D, 0x77, 0),
  /** What access control the chip offers; lies in the master file. */
  CARD_ACCESS(0x011C, 0x31, 0),
  /** The signed security information; lies in the master file. */
  CARD_SECURITY(0x011D, 0x30, 0);

  private static final ChipFile[] VALUES = values();

  private final int identifier;
  private final int tag;
  private final int number;

  ChipFile(int identifier, int tag, int number) {
    this.identifier = identifier;
    this.tag = tag;
    this.number = number;
  }

  /**
   * The file identifier for SELECT.
   *
   * @return two bytes, such as {@code 0x0101}; {@link #SOD} and {@link #CARD_SECURITY} share one
   */
  public int identifier() {
    return identifier;
  }

  /**
   * The short file identifier for READ BINARY.
   *
   * @return 1 to 30
   */
  public int shortIdentifier() {
    return identifier & 0x1F;
  }

  /**
   * The tag of the outermost data object in the file.
   *
   * @return one byte, 0 to 255
   */
  public int tag() {
    return tag;
  }

  /**
   * The number of a data group.
   *
   * @return 1 to 16, or 0 for a file that is not a data group
   */
  public int number() {
    return number;
  }

  /**
   * Tells whether this file is one of the data groups 1 to 16.
   *
   * @return true for {@link #DG1} to {@link #DG16}
   */
  public boolean isDataGroup() {
    return number != 0;
  }

  /**
   * The file whose outermost tag this is, as EF.COM names them.
   *
   * @param tag one byte, 0 to 255
   * @return the file, if the tag belongs to one
   */
  public static Optional<ChipFile> ofTag(int tag) {
    for (ChipFile file : VALUES) {
      if (file.tag == tag) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * A data group by its number.
   *
   * @param number 1 to 16
   * @return {@link #DG1} to {@link #DG16}
   * @throws IllegalArgumentException if there is no such data group
   */
  public static ChipFile dataGroup(int number) {
    if (number < 1 || number > 16) {
      throw new IllegalArgumentException("data groups are numbered 1 to 16");
    }
    return VALUES[number];
  }
}
