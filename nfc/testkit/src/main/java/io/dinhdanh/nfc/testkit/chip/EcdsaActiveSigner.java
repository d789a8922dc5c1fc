package io.dinhdanh.nfc.testkit.chip;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECPoint;

/** ECDSA in the plain format: r and s, one after the other (BSI TR-03111 §5.2.1). */
final class EcdsaActiveSigner implements ActiveSigner {

  private static final String PLAIN_ECDSA = "0.4.0.127.0.7.1.1.4.1";
  private static final int SHA_384_FROM = 384;
  private static final int SHA_512_FROM = 512;

  private final Group<ECPoint> group;
  private final SecureRandom random;
  private final BigInteger privateKey;

  EcdsaActiveSigner(StandardGroup curve, SecureRandom random) {
    this.group = curve.curve();
    this.random = random;
    this.privateKey = group.draw(random);
  }

  @Override
  public byte[] sign(byte[] challenge) {
    ECPoint generator = group.generator();
    ECDomainParameters domain =
        new ECDomainParameters(generator.getCurve(), generator, group.order());
    ECDSASigner signer = new ECDSASigner();
    signer.init(
        true, new ParametersWithRandom(new ECPrivateKeyParameters(privateKey, domain), random));
    BigInteger[] signature = signer.generateSignature(hash().digest().digest(challenge));
    int length = (group.order().bitLength() + 7) / 8;
    return Bytes.join(Bytes.ofNumber(signature[0], length), Bytes.ofNumber(signature[1], length));
  }

  private ActiveHash hash() {
    if (group.fieldBits() < SHA_384_FROM) {
      return ActiveHash.SHA_256;
    }
    return group.fieldBits() < SHA_512_FROM ? ActiveHash.SHA_384 : ActiveHash.SHA_512;
  }

  @Override
  public SubjectPublicKeyInfo publicKeyInfo() {
    return group.publicKeyInfo(group.times(group.generator(), privateKey));
  }

  @Override
  public Optional<String> algorithm() {
    int arc =
        switch (hash()) {
          case SHA_384 -> 4;
          case SHA_512 -> 5;
          default -> 3;
        };
    return Optional.of(PLAIN_ECDSA + "." + arc);
  }
}
