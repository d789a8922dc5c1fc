package io.dinhdanh.nfc.lds;

import java.util.Objects;

/**
 * DG14, the security options: signed, unlike EF.CardAccess, whose contents it repeats (ICAO Doc
 * 9303-10 §4.7.14). Immutable.
 *
 * @param securityInfos what the chip offers, and its keys
 */
public record Dg14(SecurityInfos securityInfos) {

  private static final int SET = 0x31;

  public Dg14 {
    Objects.requireNonNull(securityInfos, "securityInfos");
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it says
   * @throws MalformedFileException if it is not laid out as a DG14
   */
  public static Dg14 parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(
        ChipFile.DG14, file, content -> new Dg14(SecurityInfos.read(content.require(SET))));
  }
}
