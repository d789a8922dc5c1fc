package io.dinhdanh.nfc.lds;

import java.util.Objects;

/**
 * EF.CardAccess, which a chip shows to everyone before it is opened (ICAO Doc 9303-10 §3.11.3). Not
 * signed: what matters is repeated in DG14. Immutable.
 *
 * @param securityInfos what the chip offers
 */
public record CardAccess(SecurityInfos securityInfos) {

  public CardAccess {
    Objects.requireNonNull(securityInfos, "securityInfos");
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it says
   * @throws MalformedFileException if it is not laid out as an EF.CardAccess
   */
  public static CardAccess parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(
        ChipFile.CARD_ACCESS, file, content -> new CardAccess(SecurityInfos.read(content)));
  }
}
