package io.dinhdanh.benchmarks.trust;

import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * The least that a verification can cost: the digests of the same bytes and one signature, on
 * objects that are set up and kept, without reading a structure, a certificate or a report. Not
 * thread-safe.
 */
final class RawVerification {

  private final MessageDigest digest;
  private final Signature verifier;

  RawVerification(Sample sample, Provider provider) throws Exception {
    this.digest = MessageDigest.getInstance(sample.digest());
    this.verifier = verifier(sample, provider);
    PublicKey key = key(sample, provider);
    verifier.initVerify(key);
  }

  private static Signature verifier(Sample sample, Provider provider) throws Exception {
    String hash = sample.digest().replace("-", "");
    if (sample.pss()) {
      Signature pss = pss(provider, hash);
      pss.setParameter(
          new PSSParameterSpec(sample.digest(), "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
      return pss;
    }
    return Signature.getInstance(hash + "with" + (sample.rsa() ? "RSA" : "ECDSA"), provider);
  }

  private static Signature pss(Provider provider, String hash) throws Exception {
    return provider.getService("Signature", "RSASSA-PSS") != null
        ? Signature.getInstance("RSASSA-PSS", provider)
        : Signature.getInstance(hash + "withRSA/PSS", provider);
  }

  /** The fairest form of the key: the curve by its name. */
  private static PublicKey key(Sample sample, Provider provider) throws Exception {
    byte[] encoded = sample.publicKey();
    if (sample.explicitCurve()) {
      SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(encoded);
      encoded =
          new SubjectPublicKeyInfo(
                  new AlgorithmIdentifier(
                      X9ObjectIdentifiers.id_ecPublicKey, X9ObjectIdentifiers.prime256v1),
                  info.getPublicKeyData().getBytes())
              .getEncoded();
    }
    return KeyFactory.getInstance(sample.rsa() ? "RSA" : "EC", provider)
        .generatePublic(new X509EncodedKeySpec(encoded));
  }

  boolean verify(Piece piece) throws Exception {
    for (byte[] file : piece.digested()) {
      digest.update(file);
      digest.digest();
    }
    verifier.update(piece.signed());
    return verifier.verify(piece.signature());
  }

  /** What is hashed and what is signed in one document, taken out beforehand. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Piece(List<byte[]> digested, byte[] signed, byte[] signature) {

    static Piece of(ChipFiles files) throws Exception {
      CMSSignedData cms = cms(files.securityObject());
      SignerInformation signer = cms.getSignerInfos().iterator().next();
      List<byte[]> digested = new ArrayList<>();
      for (ChipFile file : files.present()) {
        if (file.isDataGroup()) {
          digested.add(files.get(file).orElseThrow());
        }
      }
      digested.add((byte[]) cms.getSignedContent().getContent());
      return new Piece(digested, signer.getEncodedSignedAttributes(), signer.getSignature());
    }
  }

  static byte[] publicKey(ChipFiles files) throws Exception {
    X509CertificateHolder holder =
        cms(files.securityObject()).getCertificates().getMatches(null).iterator().next();
    return holder.getSubjectPublicKeyInfo().getEncoded();
  }

  private static CMSSignedData cms(byte[] sod) throws Exception {
    ASN1TaggedObject file = ASN1TaggedObject.getInstance(sod);
    return new CMSSignedData(file.getExplicitBaseObject().toASN1Primitive().getEncoded());
  }
}
