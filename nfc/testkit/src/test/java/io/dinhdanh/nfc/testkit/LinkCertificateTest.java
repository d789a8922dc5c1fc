package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.TrustStore;
import org.junit.jupiter.api.Test;

/** Link certificates lead from one root of a country to the next, and nowhere else. */
class LinkCertificateTest extends AnchorScene {

  @Test
  void anOldRootLeadsOverItsLinkToTheNewKey() throws Exception {
    TestCountry next = found("VN");
    ChipFiles underNext = documentOf(next);
    TrustStore old = store(country.rootCertificate());
    assertEquals(Verdict.NO_TRUST_ANCHOR, verify(underNext, old).verdict());
    VerificationReport report =
        verify(underNext, old.withLinks(store(country.linkTo(next))).acceptingTestAnchors());
    assertEquals(Verdict.VERIFIED, report.verdict());
    assertEquals("path-over-links", code(report));
  }

  @Test
  void aNewRootLeadsOverItsLinkToTheOldKey() throws Exception {
    TestCountry next = found("VN");
    TrustStore fresh = store(next.rootCertificate());
    TrustStore linked = fresh.withLinks(store(next.linkTo(country))).acceptingTestAnchors();
    assertEquals(Verdict.VERIFIED, verify(files, linked).verdict());
  }

  @Test
  void aLinkProvesNothingAgainstItsDirection() throws Exception {
    TestCountry forger = found("VN");
    // Anybody can certify the key of a root that is trusted.
    TrustStore linked = store(country.rootCertificate()).withLinks(store(forger.linkTo(country)));
    assertEquals(Verdict.NO_TRUST_ANCHOR, verify(documentOf(forger), linked).verdict());
  }

  @Test
  void aLinkDoesNotLeadToAnotherCountry() throws Exception {
    TestCountry other = found("DE");
    TrustStore linked = store(other.rootCertificate()).withLinks(store(other.linkTo(country)));
    assertEquals(Verdict.NO_TRUST_ANCHOR, verify(files, linked).verdict());
  }

  @Test
  void threeLinksAndACircleOfLinks() throws Exception {
    TestCountry second = found("VN");
    TestCountry third = found("VN");
    TrustStore linked =
        store(third.rootCertificate())
            .withLinks(
                store(
                    third.linkTo(second),
                    second.linkTo(third),
                    second.linkTo(country),
                    country.linkTo(second)));
    VerificationReport report = verify(files, linked.acceptingTestAnchors());
    assertEquals(Verdict.VERIFIED, report.verdict());
  }

  @Test
  void aTestRootOpensNothingUnlessItIsAskedFor() throws Exception {
    VerificationReport production = verify(files, store(country.rootCertificate()));
    assertEquals(Verdict.INVALID, production.verdict());
    assertEquals(
        Outcome.FAILED, production.check(ChipChecks.ANCHOR_PURPOSE).orElseThrow().outcome());
    VerificationReport test =
        verify(files, store(country.rootCertificate()).acceptingTestAnchors());
    assertEquals(Verdict.VERIFIED, test.verdict());
    assertEquals(Outcome.WARNING, test.check(ChipChecks.ANCHOR_PURPOSE).orElseThrow().outcome());
  }

  /** A link certificate alone is a root like another: made up, and refused in production. */
  @Test
  void aTestLinkOpensNothingUnlessItIsAskedFor() throws Exception {
    byte[] link = found("UT").linkTo(country);
    VerificationReport production = verify(files, store(link));
    assertEquals(Verdict.INVALID, production.verdict());
    assertEquals(
        Outcome.FAILED, production.check(ChipChecks.ANCHOR_PURPOSE).orElseThrow().outcome());
    assertEquals(Verdict.VERIFIED, verify(files, store(link).acceptingTestAnchors()).verdict());
  }
}
