package io.dinhdanh.nfc.testkit.chip;

import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A way to sign the challenge of Active Authentication. */
interface ActiveSigner {

  SubjectPublicKeyInfo publicKeyInfo();

  byte[] sign(byte[] challenge);

  /** The object identifier of the signature, which DG14 names where DG15 does not tell it. */
  Optional<String> algorithm();
}
