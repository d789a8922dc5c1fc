package io.dinhdanh.nfc.testkit.chip;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;

/**
 * RSA with digital signature scheme 1 of ISO/IEC 9796-2: part of what is signed, a nonce of the
 * chip, comes back out of the signature.
 */
final class RsaActiveSigner implements ActiveSigner {

  private static final byte HEADER = 0x6A;
  private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);
  private static final int CERTAINTY = 80;

  private final AsymmetricCipherKeyPair keys;
  private final ActiveHash hash;
  private final SecureRandom random;

  RsaActiveSigner(int bits, ActiveHash hash, SecureRandom random) {
    RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
    generator.init(new RSAKeyGenerationParameters(EXPONENT, random, bits, CERTAINTY));
    this.keys = generator.generateKeyPair();
    this.hash = hash;
    this.random = random;
  }

  @Override
  public byte[] sign(byte[] challenge) {
    RSAKeyParameters key = (RSAKeyParameters) keys.getPrivate();
    int length = key.getModulus().bitLength() / Byte.SIZE;
    MessageDigest digest = hash.digest();
    byte[] trailer = hash.trailer();
    byte[] nonce = new byte[length - 1 - digest.getDigestLength() - trailer.length];
    random.nextBytes(nonce);
    digest.update(nonce);
    byte[] hashed = digest.digest(challenge);
    byte[] message = Bytes.join(new byte[] {HEADER}, nonce, hashed, trailer);
    BigInteger signature = new BigInteger(1, message).modPow(key.getExponent(), key.getModulus());
    return Bytes.ofNumber(signature, length);
  }

  @Override
  public SubjectPublicKeyInfo publicKeyInfo() {
    RSAKeyParameters key = (RSAKeyParameters) keys.getPublic();
    ASN1Encodable encoded = new RSAPublicKey(key.getModulus(), key.getExponent());
    try {
      return new SubjectPublicKeyInfo(
          new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE), encoded);
    } catch (IOException e) {
      throw new IllegalStateException("a key that cannot be encoded", e);
    }
  }

  @Override
  public Optional<String> algorithm() {
    return Optional.empty();
  }
}
