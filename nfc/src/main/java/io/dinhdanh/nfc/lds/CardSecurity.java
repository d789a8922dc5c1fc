package io.dinhdanh.nfc.lds;

import java.util.Objects;

/**
 * EF.CardSecurity: the signed security information of a chip (ICAO Doc 9303-10 §3.11.4), a CMS
 * SignedData in DER around a SecurityInfo set. Here it is read; whether its signature holds is for
 * {@code io.dinhdanh.nfc.trust} to say. Immutable.
 *
 * @param securityInfos what the chip offers, and its keys
 */
public record CardSecurity(SecurityInfos securityInfos) {

  private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
  private static final String SECURITY_OBJECT = "0.4.0.127.0.7.3.2.1";

  private static final int SEQUENCE = 0x30;
  private static final int SET = 0x31;
  private static final int OBJECT_IDENTIFIER = 0x06;
  private static final int OCTET_STRING = 0x04;
  private static final int CONTEXT_0 = 0xA0;

  public CardSecurity {
    Objects.requireNonNull(securityInfos, "securityInfos");
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it says
   * @throws MalformedFileException if it is not laid out as an EF.CardSecurity
   */
  public static CardSecurity parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.CARD_SECURITY, file, CardSecurity::read);
  }

  private static CardSecurity read(Tlv contentInfo) throws MalformedDataException {
    expect(contentInfo, SIGNED_DATA);
    Tlv signedData = contentInfo.require(CONTEXT_0).require(SEQUENCE);
    Tlv encapsulated = signedData.require(SEQUENCE);
    expect(encapsulated, SECURITY_OBJECT);
    Tlv set = Tlv.parse(encapsulated.require(CONTEXT_0).require(OCTET_STRING).value());
    if (set.tag() != SET) {
      throw new MalformedDataException(Malformed.tag(SET, set.tag()));
    }
    return new CardSecurity(SecurityInfos.read(set));
  }

  private static void expect(Tlv sequence, String identifier) throws MalformedDataException {
    if (!Oids.read(sequence.require(OBJECT_IDENTIFIER)).equals(identifier)) {
      throw new MalformedDataException(Malformed.value(OBJECT_IDENTIFIER));
    }
  }
}
