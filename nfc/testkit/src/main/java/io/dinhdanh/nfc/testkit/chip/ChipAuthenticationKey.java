package io.dinhdanh.nfc.testkit.chip;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The chip's static key for Chip Authentication and for PACE's chip authentication mapping. */
public final class ChipAuthenticationKey {

  private static final String PUBLIC_KEY = "0.4.0.127.0.7.2.2.1";
  private static final String PROTOCOL = "0.4.0.127.0.7.2.2.3";
  private static final int DH = 1;
  private static final int ECDH = 2;
  private static final int VERSION = 1;

  private final StandardGroup parameters;
  private final ChipCipher cipher;
  private final int identifier;
  private final BigInteger privateKey;

  private ChipAuthenticationKey(
      StandardGroup parameters, ChipCipher cipher, int identifier, BigInteger privateKey) {
    this.parameters = parameters;
    this.cipher = cipher;
    this.identifier = identifier;
    this.privateKey = privateKey;
  }

  /**
   * Generates a key without an identifier, as of a chip with one key.
   *
   * @param group of the key
   * @param cipher of the session that it begins
   * @param random the source of the private key
   * @return the key
   */
  public static ChipAuthenticationKey generate(
      StandardGroup group, ChipCipher cipher, SecureRandom random) {
    return new ChipAuthenticationKey(group, cipher, -1, group.group().draw(random));
  }

  /**
   * The same key with an identifier, by which a reader chooses it.
   *
   * @param number 0 to 255
   * @return a copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public ChipAuthenticationKey withIdentifier(int number) {
    if (number < 0 || number > 0xFF) {
      throw new IllegalArgumentException("a key identifier is 0 to 255");
    }
    return new ChipAuthenticationKey(parameters, cipher, number, privateKey);
  }

  /**
   * What DG14 and EF.CardSecurity say about the key (ICAO Doc 9303-11 §9.2.5 and §9.2.6).
   *
   * @return ChipAuthenticationInfo and ChipAuthenticationPublicKeyInfo
   */
  public List<ASN1Encodable> securityInfos() {
    List<ASN1Encodable> protocol = new ArrayList<>();
    protocol.add(new ASN1ObjectIdentifier(objectIdentifier()));
    protocol.add(new ASN1Integer(VERSION));
    List<ASN1Encodable> key = new ArrayList<>();
    key.add(new ASN1ObjectIdentifier(PUBLIC_KEY + "." + kind()));
    key.add(publicKeyInfo(parameters.group()));
    if (identifier >= 0) {
      protocol.add(new ASN1Integer(identifier));
      key.add(new ASN1Integer(identifier));
    }
    return List.of(new DERSequence(Encoded.vector(protocol)), new DERSequence(Encoded.vector(key)));
  }

  /**
   * The object identifier of the protocol.
   *
   * @return dotted decimal
   */
  public String objectIdentifier() {
    return PROTOCOL + "." + kind() + "." + cipher.arc();
  }

  private <E> SubjectPublicKeyInfo publicKeyInfo(Group<E> group) {
    return group.publicKeyInfo(group.times(group.generator(), privateKey));
  }

  private int kind() {
    return parameters.isCurve() ? ECDH : DH;
  }

  /** Begins the session that the key and a reader's ephemeral key agree on. */
  SecureMessaging agree(byte[] readersKey) throws Refusal {
    byte[] secret = secret(parameters.group(), readersKey);
    return new SecureMessaging(cipher.session(secret));
  }

  private <E> byte[] secret(Group<E> group, byte[] readersKey) throws Refusal {
    return group.secret(group.times(group.decode(readersKey), privateKey));
  }

  boolean isIdentifiedBy(byte[] reference) {
    return identifier < 0
        ? reference.length == 0
        : new BigInteger(1, reference).equals(BigInteger.valueOf(identifier));
  }

  ChipCipher cipher() {
    return cipher;
  }

  BigInteger privateKey() {
    return privateKey;
  }
}
