package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the bytes of the security object to a signer whose signature verifies. */
final class SignatureSteps {

  private final TrustStore store;
  private final Examination examination;

  SignatureSteps(TrustStore store, Examination examination) {
    this.store = store;
    this.examination = examination;
  }

  /** Reads the security object; without it all that follows is not done. */
  @Nullable SecurityObject structure(byte[] file) {
    try {
      SecurityObject sod = SecurityObject.parse(file, store.memory());
      examination.passed(ChipChecks.SOD_STRUCTURE, TrustReasons.readable(sod));
      version(sod);
      return sod;
    } catch (MalformedAsn1Exception e) {
      String detail = e.getMessage() == null ? "not ASN.1" : e.getMessage();
      examination.failed(ChipChecks.SOD_STRUCTURE, TrustReasons.malformed(detail));
      return null;
    }
  }

  /** Version 1 has the version of the data structure signed along, version 0 has not. */
  private void version(SecurityObject sod) {
    if ((sod.version() == 1) == sod.ldsVersion().isPresent()) {
      examination.passed(ChipChecks.SOD_VERSION, SignerReasons.versionRight(sod));
    } else {
      examination.warning(ChipChecks.SOD_VERSION, SignerReasons.versionWrong(sod));
    }
  }

  /** Content type and digest, as the signed attributes state them; true if both fit. */
  boolean signedAttributes(SecurityObject sod) {
    boolean contentType = contentType(sod);
    boolean digest = digest(sod);
    return contentType && digest;
  }

  private boolean contentType(SecurityObject sod) {
    SignedMessage message = sod.message();
    if (message.contentType().equals(SecurityObject.CONTENT_TYPE)
        && message.signer().namesContentType(SecurityObject.CONTENT_TYPE)) {
      examination.passed(ChipChecks.SOD_CONTENT_TYPE, TrustReasons.contentTypeSigned());
      return true;
    }
    examination.failed(ChipChecks.SOD_CONTENT_TYPE, TrustReasons.contentTypeWrong());
    return false;
  }

  private boolean digest(SecurityObject sod) {
    SignerInfo signer = sod.message().signer();
    Optional<String> digest = signer.digestName();
    if (!digest.isPresent()) {
      examination.failed(ChipChecks.SOD_DIGEST, TrustReasons.digestUnsupported());
    } else if (signer.digests(sod.message().content())) {
      examination.passed(ChipChecks.SOD_DIGEST, TrustReasons.digestFits(digest.get()));
      return true;
    } else {
      examination.failed(ChipChecks.SOD_DIGEST, TrustReasons.digestDiffers());
    }
    return false;
  }

  /** The certificate of who signed this, if it is at hand and the signature verifies with it. */
  @Nullable PkiCertificate signature(SecurityObject sod) {
    SignedMessage message = sod.message();
    Optional<PkiCertificate> found = message.signerCertificate(store);
    if (!found.isPresent()) {
      examination.notDone(ChipChecks.SIGNER, TrustReasons.signerUnknown());
      examination.notDone(ChipChecks.SOD_SIGNATURE, TrustReasons.signerNotProved());
      return null;
    }
    PkiCertificate signer = found.get();
    boolean embedded = message.certificates().contains(signer);
    examination.passed(ChipChecks.SIGNER, TrustReasons.signerKnown(signer, embedded));
    SignatureResult result = message.signer().verify(signer);
    switch (result) {
      case VALID ->
          examination.passed(
              ChipChecks.SOD_SIGNATURE, TrustReasons.signatureValid(message.signer()));
      case INVALID -> examination.failed(ChipChecks.SOD_SIGNATURE, TrustReasons.signatureInvalid());
      case UNSUPPORTED ->
          examination.failed(
              ChipChecks.SOD_SIGNATURE, TrustReasons.signatureUnsupported(message.signer()));
    }
    return result == SignatureResult.VALID ? signer : null;
  }
}
