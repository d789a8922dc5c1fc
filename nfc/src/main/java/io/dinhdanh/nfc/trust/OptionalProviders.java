package io.dinhdanh.nfc.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.util.encoders.Hex;
import org.jspecify.annotations.Nullable;

/**
 * Finds Amazon Corretto Crypto Provider and Conscrypt where the caller has put them on the class
 * path. One that does not load here, or does not verify a known signature, is not used.
 */
final class OptionalProviders {

  private static final String CORRETTO =
      "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";
  private static final String CONSCRYPT = "org.conscrypt.OpenSSLProvider";

  /** RFC 6979 §A.2.5: P-256 with SHA-256, the message {@code sample}; the key as X.509 has it. */
  private static final String KEY =
      "3059301306072a8648ce3d020106082a8648ce3d03010703420004"
          + "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
          + "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";

  private static final String R =
      "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716";
  private static final String S =
      "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8";

  private OptionalProviders() {}

  static List<Provider> all() {
    List<Provider> providers = new ArrayList<>();
    for (String name : List.of(CORRETTO, CONSCRYPT)) {
      Provider provider = load(name);
      if (provider != null && works(provider)) {
        providers.add(provider);
      }
    }
    return Collections.unmodifiableList(providers);
  }

  private static @Nullable Provider load(String name) {
    try {
      return Class.forName(name).asSubclass(Provider.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      // Not there, or its native part is for another machine.
      return null;
    }
  }

  /** Verifies a known signature and refuses it for another message. */
  private static boolean works(Provider provider) {
    try {
      return verifies(provider, "sample") && !verifies(provider, "samples");
    } catch (GeneralSecurityException | LinkageError | RuntimeException e) {
      return false;
    }
  }

  private static boolean verifies(Provider provider, String message)
      throws GeneralSecurityException {
    Signature verifier = Signature.getInstance("SHA256withECDSA", provider);
    verifier.initVerify(
        KeyFactory.getInstance("EC", provider)
            .generatePublic(new X509EncodedKeySpec(Hex.decode(KEY))));
    verifier.update(message.getBytes(StandardCharsets.US_ASCII));
    return verifier.verify(signature());
  }

  private static byte[] signature() throws GeneralSecurityException {
    ASN1EncodableVector parts = new ASN1EncodableVector();
    parts.add(new ASN1Integer(new BigInteger(R, 16)));
    parts.add(new ASN1Integer(new BigInteger(S, 16)));
    try {
      return new DERSequence(parts).getEncoded();
    } catch (IOException e) {
      throw new GeneralSecurityException("a known signature", e);
    }
  }
}
