package io.dinhdanh.nfc.lds;

import java.util.Arrays;

/**
 * DG15, the public key of Active Authentication (ICAO Doc 9303-10 §4.7.15). Immutable: bytes are
 * copied in and out.
 */
public final class Dg15 {

  private static final int SEQUENCE = 0x30;
  private static final int BIT_STRING = 0x03;

  private final String algorithm;
  private final byte[] publicKey;

  private Dg15(String algorithm, byte[] publicKey) {
    this.algorithm = algorithm;
    this.publicKey = publicKey;
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return the key
   * @throws MalformedFileException if it is not laid out as a DG15
   */
  public static Dg15 parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.DG15, file, Dg15::read);
  }

  private static Dg15 read(Tlv content) throws MalformedDataException {
    Tlv key = content.require(SEQUENCE);
    String algorithm = Oids.read(key.require(SEQUENCE).require(0x06));
    key.require(BIT_STRING);
    return new Dg15(algorithm, key.encoded());
  }

  /**
   * What kind of key it is.
   *
   * @return the object identifier of the algorithm
   */
  public String algorithm() {
    return algorithm;
  }

  /**
   * The key.
   *
   * @return a copy of the SubjectPublicKeyInfo (RFC 5280 §4.1), its numbers not looked into yet
   */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dg15 that && Arrays.equals(publicKey, that.publicKey);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(publicKey);
  }

  @Override
  public String toString() {
    return "Dg15[" + algorithm + "]";
  }
}
