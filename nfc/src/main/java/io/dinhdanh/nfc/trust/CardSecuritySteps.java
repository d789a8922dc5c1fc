package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Who signed EF.CardSecurity (ICAO Doc 9303-10 §3.11.4). Its signer is held to all rules of a
 * document signer, and to be of the security object's country; the first rule that it breaks is
 * what the report says.
 */
final class CardSecuritySteps {

  /** {@code id-SecurityObject} of BSI TR-03110. */
  private static final ASN1ObjectIdentifier CONTENT_TYPE =
      new ASN1ObjectIdentifier("0.4.0.127.0.7.3.2.1");

  private final TrustStore store;
  private final Instant at;
  private final Examination examination;

  CardSecuritySteps(TrustStore store, Instant at, Examination examination) {
    this.store = store;
    this.at = at;
    this.examination = examination;
  }

  /** Examines the file; true if its signature holds, trusted or not. */
  boolean judge(byte[] file, @Nullable PkiCertificate documentSigner) {
    try {
      return judge(SignedMessage.parse(file, store.memory()), documentSigner);
    } catch (MalformedAsn1Exception e) {
      examination.failed(ChipChecks.CARD_SECURITY, ProofReasons.cardSecurityMalformed());
      return false;
    }
  }

  private boolean judge(SignedMessage message, @Nullable PkiCertificate documentSigner) {
    Optional<PkiCertificate> signer = message.signerCertificate(store);
    if (!signer.isPresent()) {
      examination.notDone(ChipChecks.CARD_SECURITY, TrustReasons.signerUnknown());
      return false;
    }
    if (!isSigned(message, signer.get())) {
      examination.failed(ChipChecks.CARD_SECURITY, ProofReasons.cardSecurityForged());
      return false;
    }
    if (documentSigner == null) {
      examination.notDone(ChipChecks.CARD_SECURITY, TrustReasons.signerNotProved());
    } else if (!signer.get().country().equals(documentSigner.country())) {
      examination.failed(ChipChecks.CARD_SECURITY, ProofReasons.cardSecurityForeign(signer.get()));
    } else {
      anchor(message, signer.get());
    }
    return true;
  }

  private static boolean isSigned(SignedMessage message, PkiCertificate signer) {
    return message.contentType().equals(CONTENT_TYPE)
        && message.signer().namesContentType(CONTENT_TYPE)
        && message.signer().digests(message.content())
        && message.signer().verify(signer) == SignatureResult.VALID;
  }

  /** The rules for document signers, on a sheet of their own. */
  private void anchor(SignedMessage message, PkiCertificate signer) {
    Examination rules = new Examination(Clock.systemUTC(), "", null);
    TrustPath path = new PathSteps(store, rules).path(signer, message.certificates());
    PkiCertificate issuer = path.issuer();
    PkiCertificate anchor = path.anchor();
    SignerSteps steps = new SignerSteps(at, rules);
    steps.profile(signer);
    steps.validity(signer, null);
    if (issuer != null && anchor != null) {
      AnchorSteps above = new AnchorSteps(store, at, rules);
      above.profile(issuer);
      above.validity(signer, issuer);
      above.purpose(anchor);
      new RevocationSteps(store, at, rules).judge(signer, path);
    }
    record(rules, anchor != null, signer);
  }

  private void record(Examination rules, boolean anchored, PkiCertificate signer) {
    Check broken = first(rules, Outcome.FAILED);
    Check unknown = anchored ? null : first(rules, Outcome.NOT_DONE);
    Check odd = first(rules, Outcome.WARNING);
    Check worst = broken != null ? broken : unknown != null ? unknown : odd;
    if (worst == null) {
      examination.passed(ChipChecks.CARD_SECURITY, ProofReasons.cardSecuritySigned(signer));
    } else {
      examination.record(ChipChecks.CARD_SECURITY, worst.outcome(), worst.reason());
    }
  }

  /** That a root is one for tests is said of the security object already. */
  private static @Nullable Check first(Examination rules, Outcome outcome) {
    return rules.checks().stream()
        .filter(check -> check.outcome() == outcome)
        .filter(
            check -> outcome == Outcome.FAILED || !check.kind().equals(ChipChecks.ANCHOR_PURPOSE))
        .findFirst()
        .orElse(null);
  }
}
