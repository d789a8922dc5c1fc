package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passive authentication (ICAO Doc 9303-11 §5.1): is a chip's data what its country signed? It
 * makes every check it can and records each; it never throws for bad data. By itself it cannot tell
 * a chip from a copy of it, and says so; proofs of the chip, where there are any, are held against
 * the keys that it found signed. Thread-safe.
 */
public final class PassiveAuthentication {

  private static final String PRODUCER = "dinhdanh-nfc";

  private final Supplier<TrustStore> stores;
  private final Clock clock;

  /**
   * A service that trusts a store.
   *
   * @param store whom the caller trusts
   * @param clock tells when checks are made, and for which instant validity is judged
   */
  public PassiveAuthentication(TrustStore store, Clock clock) {
    this(() -> store, clock);
    Objects.requireNonNull(store, "store");
  }

  /**
   * A service whose store may be replaced while it runs; each verification takes one snapshot.
   *
   * @param stores gives the store of the moment, such as a {@link ReloadableTrust}
   * @param clock tells when checks are made, and for which instant validity is judged
   */
  public PassiveAuthentication(Supplier<TrustStore> stores, Clock clock) {
    this.stores = Objects.requireNonNull(stores, "stores");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Verifies a chip's files with the usual options.
   *
   * @param files the files of one chip; the security object at least
   * @return every check, the verdict, and the identity that genuine data states
   * @throws ChipException if the security object is missing or empty
   */
  public VerificationReport verify(ChipFiles files) throws ChipException {
    return verify(files, VerificationOptions.usual());
  }

  /**
   * Verifies a chip's files.
   *
   * @param files the files of one chip; the security object at least
   * @param options what the caller says about this verification
   * @return every check, the verdict, and the identity that genuine data states
   * @throws ChipException if the security object is missing or empty
   */
  public VerificationReport verify(ChipFiles files, VerificationOptions options)
      throws ChipException {
    return verify(files, List.of(), options);
  }

  /**
   * Verifies a chip's files, and what the chip showed of itself: separate evidence that counts only
   * under a key that these files cover with a valid signature.
   *
   * @param files the files of one chip; the security object at least
   * @param proofs what the chip showed, such as {@code DumpProofs} takes from a dump
   * @param options what the caller says about this verification
   * @return every check, the verdict, whether a copy would pass, and the identity that genuine data
   *     states
   * @throws ChipException if the security object is missing or empty
   */
  public VerificationReport verify(
      ChipFiles files, List<ChipProof> proofs, VerificationOptions options) throws ChipException {
    byte[] file = files.securityObject();
    TrustStore store = stores.get();
    Instant at = options.at() == null ? clock.instant() : options.at();
    Examination examination = new Examination(clock, PRODUCER, options.subject());
    SignatureSteps signature = new SignatureSteps(store, examination);
    SecurityObject sod = signature.structure(file);
    if (sod == null) {
      return unreadable(examination, options, at);
    }
    boolean attributesFit = signature.signedAttributes(sod);
    PkiCertificate signer = signature.signature(sod);
    HashSteps hashes = new HashSteps(sod, files, examination);
    Set<Integer> genuine = hashes.hashes();
    hashes.tableOfContents();
    ContentSteps content = new ContentSteps(files, genuine, at, examination);
    PkiCertificate proved = attributesFit ? signer : null;
    TrustPath path = path(proved, sod, content, store, at, examination);
    new AlgorithmSteps(options.policy(), at, examination).judge(sod, proved, path);
    content.record();
    ProofSteps proof = new ProofSteps(files, examination);
    proof.dataGroups(proved == null ? Set.of() : genuine, options.waived());
    proof.cardSecurity(new CardSecuritySteps(store, at, examination), proved);
    boolean original = proof.judge(proofs);
    Provenance provenance = new Provenance(file, sod, content, store);
    return new VerificationReport(
            examination.checks(),
            options.waived(),
            content.identity(),
            content.portrait(),
            !original,
            at)
        .restingOn(provenance.of(proved, path));
  }

  /**
   * A certificate that merely lies there vouches for nothing: the path starts at a proved signer.
   */
  private static @Nullable TrustPath path(
      @Nullable PkiCertificate proved,
      SecurityObject sod,
      ContentSteps content,
      TrustStore store,
      Instant at,
      Examination examination) {
    PathSteps steps = new PathSteps(store, examination);
    if (proved == null) {
      steps.withoutSigner();
      return null;
    }
    TrustPath path = steps.path(proved, sod.message().certificates());
    signer(proved, sod, content, new SignerSteps(at, examination));
    anchor(proved, path, content, store, at, examination);
    return path;
  }

  private static void signer(
      PkiCertificate signer, SecurityObject sod, ContentSteps content, SignerSteps steps) {
    steps.profile(signer);
    steps.documentType(signer, content.documentCode());
    steps.validity(signer, content.issued());
    steps.keyPeriod(signer, content.issued());
    steps.signingTime(signer, sod.message().signer());
  }

  private static void anchor(
      PkiCertificate signer,
      TrustPath path,
      ContentSteps content,
      TrustStore store,
      Instant at,
      Examination examination) {
    PkiCertificate anchor = path.anchor();
    PkiCertificate issuer = path.issuer();
    if (anchor == null || issuer == null) {
      new PathSteps(store, examination).withoutAnchor();
      return;
    }
    AnchorSteps steps = new AnchorSteps(store, at, examination);
    steps.profile(issuer);
    steps.validity(signer, issuer);
    steps.keyPeriod(signer, issuer);
    steps.purpose(anchor);
    steps.country(content.issuingState(), signer, anchor);
    new RevocationSteps(store, at, examination).judge(signer, path);
  }

  private static VerificationReport unreadable(
      Examination examination, VerificationOptions options, Instant at) {
    examination.notDone(ChipChecks.SOD_SIGNATURE, TrustReasons.securityObjectUnreadable());
    examination.notDone(ChipChecks.PATH, TrustReasons.securityObjectUnreadable());
    examination.notDone(ChipChecks.COMPLETE, TrustReasons.securityObjectUnreadable());
    return new VerificationReport(
        examination.checks(), options.waived(), IdentityRecord.empty(), null, true, at);
  }
}
