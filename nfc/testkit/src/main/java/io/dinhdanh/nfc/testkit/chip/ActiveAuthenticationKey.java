package io.dinhdanh.nfc.testkit.chip;

import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;

/** The chip's key for Active Authentication (ICAO Doc 9303-11 §6.1). */
public final class ActiveAuthenticationKey {

  private static final String ACTIVE_AUTHENTICATION = "2.23.136.1.1.5";
  private static final int CHALLENGE = 8;

  private final ActiveSigner signer;

  private ActiveAuthenticationKey(ActiveSigner signer) {
    this.signer = signer;
  }

  /**
   * Generates an RSA key, whose signatures follow ISO/IEC 9796-2 scheme 1.
   *
   * @param bits of the modulus, such as 1024 or 2048
   * @param hash with its trailer
   * @param random the source of the key and of the chip's nonces
   * @return the key
   */
  public static ActiveAuthenticationKey rsa(int bits, ActiveHash hash, SecureRandom random) {
    return new ActiveAuthenticationKey(new RsaActiveSigner(bits, hash, random));
  }

  /**
   * Generates a key on a curve, whose signatures are plain ECDSA with a hash as long as the curve.
   *
   * @param curve of the key
   * @param random the source of the key and of the signatures
   * @return the key
   */
  public static ActiveAuthenticationKey ecdsa(StandardGroup curve, SecureRandom random) {
    return new ActiveAuthenticationKey(new EcdsaActiveSigner(curve, random));
  }

  /**
   * The public key, the content of DG15.
   *
   * @return the DER of a SubjectPublicKeyInfo
   */
  public byte[] publicKeyInfo() {
    return Encoded.der(signer.publicKeyInfo());
  }

  /**
   * What DG14 says about the signatures.
   *
   * @return ActiveAuthenticationInfo, for ECDSA alone
   */
  public Optional<ASN1Encodable> securityInfo() {
    return signer
        .algorithm()
        .map(
            algorithm ->
                new DERSequence(
                    new ASN1Encodable[] {
                      new ASN1ObjectIdentifier(ACTIVE_AUTHENTICATION),
                      new ASN1Integer(1),
                      new ASN1ObjectIdentifier(algorithm)
                    }));
  }

  /** Answers INTERNAL AUTHENTICATE. */
  ResponseApdu authenticate(CommandApdu command, boolean accessGranted) throws Refusal {
    Refusal.unless(accessGranted, StatusWord.SECURITY_STATUS);
    byte[] challenge = command.data();
    Refusal.unless(challenge.length == CHALLENGE, StatusWord.WRONG_LENGTH);
    return ResponseApdu.ok(signer.sign(challenge));
  }
}
