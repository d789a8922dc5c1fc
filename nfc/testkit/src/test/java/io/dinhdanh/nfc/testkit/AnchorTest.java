package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.CacheSeal;
import io.dinhdanh.nfc.trust.LoadingRules;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.PkiCertificate;
import io.dinhdanh.nfc.trust.ReloadableTrust;
import io.dinhdanh.nfc.trust.TrustCache;
import io.dinhdanh.nfc.trust.TrustListVersion;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VietnamAnchors;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where trust comes from: files, lists, LDIF, links, and the cache file. */
class AnchorTest {

  private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  private static final LocalDate APPOINTED = LocalDate.of(2022, 1, 1);
  private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(86_400);
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final byte[] KEY =
      "a key that only this test knows".getBytes(StandardCharsets.UTF_8);

  private final TestCountry country = found("VN");
  private final TestDocumentSigner signer = country.appointSigner(APPOINTED);
  private final ChipFiles files =
      TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2022, 6, 15))).signedBy(signer);

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
  void aMasterListIsReportedAsUnpinnedOrPinned() throws Exception {
    TestCountry publisher = found("DE");
    byte[] list = publisher.masterList(NOW, List.of(country.rootCertificate()));
    TrustListVersion unpinned = TrustStoreReader.parse(Map.of("list", list)).lists().get(0);
    assertFalse(unpinned.pinned());
    assertEquals(NOW, unpinned.signingTime().orElseThrow());
    LoadingRules pinned =
        LoadingRules.usual().pinning(store(publisher.rootCertificate()).anchors());
    TrustStore store = TrustStoreReader.parse(Map.of("list", list), pinned);
    assertTrue(store.lists().get(0).pinned());
    assertEquals(Verdict.VERIFIED, verify(files, store.acceptingTestAnchors()).verdict());
  }

  @Test
  void aListOfAnotherSignerThanThePinnedOneIsRefused(@TempDir Path folder) throws Exception {
    TestCountry forger = found("DE");
    byte[] list = forger.masterList(NOW, List.of(country.rootCertificate()));
    LoadingRules pinned =
        LoadingRules.usual().pinning(store(found("DE").rootCertificate()).anchors());
    refused(Map.of("list", list), pinned);
    Files.write(folder.resolve("forged.ml"), list);
    TrustStore store = TrustStoreReader.read(List.of(folder), pinned);
    assertEquals(0, store.anchorCount());
    assertEquals(1, store.skipped().size());
  }

  @Test
  void aDocumentSignerOfThePinnedRootMaySignNoLists() throws Exception {
    byte[] list = signer.signList(NOW, List.of(found("XX").rootCertificate()));
    refused(
        Map.of("list", list),
        LoadingRules.usual().pinning(store(country.rootCertificate()).anchors()));
  }

  @Test
  void anOlderListThanTheLastOneIsRefused() throws Exception {
    TestCountry publisher = found("DE");
    byte[] old = publisher.masterList(EARLIER, List.of(country.rootCertificate()));
    byte[] fresh = publisher.masterList(NOW, List.of(country.rootCertificate()));
    TrustStore last = TrustStoreReader.parse(Map.of("list", fresh));
    refused(Map.of("list", old), LoadingRules.usual().after(last));
    TrustStore again = TrustStoreReader.parse(Map.of("l", fresh), LoadingRules.usual().after(last));
    assertEquals(1, again.anchorCount());
    TrustStore both = TrustStoreReader.parse(Map.of("old", old, "new", fresh));
    assertEquals(List.of("new"), both.lists().stream().map(TrustListVersion::name).toList());
    assertEquals(1, both.skipped().size());
  }

  @Test
  void aReloadThatFailsLeavesTheLastStore() throws Exception {
    TestCountry publisher = found("DE");
    byte[] old = publisher.masterList(EARLIER, List.of(found("XX").rootCertificate()));
    byte[] fresh = publisher.masterList(NOW, List.of(country.rootCertificate()));
    AtomicReference<byte[]> source = new AtomicReference<>(old);
    ReloadableTrust trust =
        ReloadableTrust.load(
            LoadingRules.usual(),
            rules ->
                TrustStoreReader.parse(Map.of("list", source.get()), rules).acceptingTestAnchors());
    PassiveAuthentication service = new PassiveAuthentication(trust, CLOCK);
    assertEquals(Verdict.NO_TRUST_ANCHOR, service.verify(files).verdict());
    source.set(fresh);
    TrustStore second = trust.reload();
    assertEquals(Verdict.VERIFIED, service.verify(files).verdict());
    source.set(old);
    assertThrows(ChipException.class, trust::reload);
    source.set(new byte[] {1, 2, 3});
    assertThrows(ChipException.class, trust::reload);
    assertSame(second, trust.get());
    assertEquals(Verdict.VERIFIED, service.verify(files).verdict());
  }

  @Test
  void ldifAsThePublicKeyDirectoryShipsIt() throws Exception {
    byte[] revoked = country.revoke(EARLIER, Set.of(signer.serialNumber()));
    byte[] list = found("DE").masterList(NOW, List.of(country.rootCertificate()));
    String ldif =
        "version: 1\r\n# a comment\r\n"
            + record("o=dsc", "userCertificate;binary", signer.certificate(), "\r\n")
            + record("o=crl", "certificateRevocationList;binary", revoked, "\n")
            + record("o=ml", "pkdMasterListContent", list, "\n")
            + "dn: cn=odd\nuserCertificate;binary:: !!!!\n\n"
            + "dn: cn=odder\nuserCertificate;binary:: MAA=\n\n"
            + "dn: cn=gone\nchangetype: delete\n\n"
            + "dn: cn=far\nuserCertificate;binary:< file:///etc/passwd\n";
    TrustStore store =
        TrustStoreReader.parse(Map.of("pkd.ldif", ldif.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, store.anchorCount());
    assertEquals(1, store.signerCandidates().size());
    assertEquals(1, store.revocationLists().size());
    assertEquals(1, store.lists().size());
    assertEquals(4, store.skipped().size(), store.skipped()::toString);
    VerificationReport report = verify(files, store.acceptingTestAnchors());
    assertEquals(Outcome.FAILED, report.check(ChipChecks.REVOCATION).orElseThrow().outcome());
  }

  @Test
  @NeedsEvaluationData
  void theGermanListInsideLdif() throws Exception {
    byte[] list =
        Files.readAllBytes(
            EvaluationData.path("chip", "masterlists", "DE_ML_2026-05-28-08-28-45.ml"));
    String ldif = record("o=ml", "pkdMasterListContent", list, "\n");
    TrustStore store =
        TrustStoreReader.parse(Map.of("ml.ldif", ldif.getBytes(StandardCharsets.UTF_8)));
    // Eight of its 588 certificates do not say that they are authorities.
    assertEquals(580, store.anchorCount());
  }

  @Test
  @NeedsEvaluationData
  void bothPublicListsPinnedByTheRootsOfTheirSigners() throws Exception {
    Path lists = EvaluationData.path("chip", "masterlists");
    LoadingRules pinned =
        LoadingRules.usual()
            .pinning(
                TrustStoreReader.read(
                        List.of(
                            lists.resolve("DE_ROOT_CA_CSCA07.cer"),
                            lists.resolve("NL_ROOT_CA.cer")))
                    .anchors());
    TrustStore store =
        TrustStoreReader.read(
            List.of(
                lists.resolve("DE_ML_2026-05-28-08-28-45.ml"),
                lists.resolve("NL_ML_2026-07-22.ml")),
            pinned);
    assertTrue(store.lists().stream().allMatch(TrustListVersion::pinned));
    assertEquals(2, store.lists().size());
    assertEquals(1, VietnamAnchors.in(store).passportRoots().size());
    assertEquals(Set.of(), VietnamAnchors.in(store).otherRoots());
    VerificationReport report = verify(files, store);
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    String words = report.check(ChipChecks.PATH).orElseThrow().reason().sentence().en();
    assertTrue(words.contains("only Vietnam's e-passport root"), words);
    assertTrue(words.contains("comes from the integrator"), words);
  }

  @Test
  @NeedsEvaluationData
  void theCacheFileGivesTheSameStore(@TempDir Path folder) throws Exception {
    TrustStore store =
        TrustStoreReader.read(
            List.of(
                EvaluationData.path("chip", "masterlists", "DE_ML_2026-05-28-08-28-45.ml"),
                EvaluationData.path("chip", "pki")));
    Path file = folder.resolve("trust.cache");
    TrustCache.write(store, file, CacheSeal.key(KEY));
    TrustCache.write(store, file, CacheSeal.key(KEY));
    TrustStore again = TrustCache.read(file, CacheSeal.key(KEY));
    assertEquals(store.anchors(), again.anchors());
    assertEquals(store.signerCandidates(), again.signerCandidates());
    assertEquals(store.lists(), again.lists());
    assertEquals(7, again.revocationLists().size());
    int links = 0;
    for (PkiCertificate anchor : again.anchors()) {
      links += anchor.selfSigned() ? 0 : 1;
    }
    assertEquals(213, links - (store.anchorCount() - 588) + selfSignedBeside(store));
  }

  private static int selfSignedBeside(TrustStore store) {
    int selfSigned = (int) store.anchors().stream().filter(PkiCertificate::selfSigned).count();
    return selfSigned - 375;
  }

  @Test
  void aCacheFileIsUsedOnlyUnderItsSeal() throws Exception {
    TrustStore store = store(country.rootCertificate(), country.linkTo(found("VN")));
    byte[] keyed = TrustCache.encode(store, CacheSeal.key(KEY));
    TrustStore read = TrustCache.decode(keyed, CacheSeal.key(KEY)).acceptingTestAnchors();
    assertEquals(Verdict.VERIFIED, verify(files, read).verdict());
    notAuthentic(keyed, CacheSeal.key(Arrays.copyOf(KEY, 20)));
    notAuthentic(keyed, CacheSeal.digest(new byte[32]));
    byte[] pinned = TrustCache.encode(store);
    byte[] digest = CacheSeal.digestOf(pinned);
    assertEquals(2, TrustCache.decode(pinned, CacheSeal.digest(digest)).anchorCount());
    notAuthentic(pinned, CacheSeal.key(KEY));
    for (int offset = 0; offset < keyed.length; offset++) {
      byte[] changed = keyed.clone();
      changed[offset] ^= 1;
      notAuthentic(changed, CacheSeal.key(KEY));
    }
    for (int length = 0; length < keyed.length; length += 7) {
      notAuthentic(Arrays.copyOf(keyed, length), CacheSeal.key(KEY));
    }
    assertThrows(IllegalArgumentException.class, () -> CacheSeal.key(new byte[15]));
  }

  @Test
  void aSealedFileOfNonsenseIsRefusedAllTheSame() throws Exception {
    Random random = new Random(9303);
    byte[] genuine = TrustCache.encode(store(country.rootCertificate()));
    for (int time = 0; time < 3_000; time++) {
      byte[] body = genuine.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      }
      byte[] bytes = time % 2 == 0 ? body : Arrays.copyOf(body, random.nextInt(body.length));
      try {
        TrustCache.decode(bytes, CacheSeal.digest(CacheSeal.digestOf(bytes)));
      } catch (ChipException e) {
        assertInstanceOf(ChipError.CacheNotAuthentic.class, e.error());
      }
    }
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

  private static String record(String branch, String attribute, byte[] value, String end) {
    String line = attribute + ":: " + Base64.getEncoder().encodeToString(value);
    StringBuilder record = new StringBuilder("dn: cn=x+sn=1," + branch + ",c=XX,dc=data" + end);
    record.append("pkdVersion: 7").append(end);
    record.append(line, 0, 76).append(end);
    for (int from = 76; from < line.length(); from += 75) {
      record.append(' ').append(line, from, Math.min(line.length(), from + 75)).append(end);
    }
    return record.append("objectClass: top").append(end).append(end).toString();
  }

  private static ChipFiles documentOf(TestCountry issuer) {
    return TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2022, 6, 15)))
        .signedBy(issuer.appointSigner(APPOINTED));
  }

  private static void refused(Map<String, byte[]> contents, LoadingRules rules) {
    ChipException refused =
        assertThrows(ChipException.class, () -> TrustStoreReader.parse(contents, rules));
    assertInstanceOf(ChipError.ListRefused.class, refused.error());
  }

  private static void notAuthentic(byte[] file, CacheSeal seal) {
    ChipException refused = assertThrows(ChipException.class, () -> TrustCache.decode(file, seal));
    assertInstanceOf(ChipError.CacheNotAuthentic.class, refused.error());
  }

  private static String code(VerificationReport report) {
    return report.check(ChipChecks.PATH).orElseThrow().reason().code();
  }

  private static TestCountry found(String code) {
    return TestCountry.found(code, SignatureSuite.ECDSA_P256, FOUNDED, new SecureRandom());
  }

  private static TrustStore store(byte[]... contents) throws Exception {
    Map<String, byte[]> named = new LinkedHashMap<>();
    for (byte[] content : contents) {
      named.put("certificate " + named.size(), content);
    }
    return TrustStoreReader.parse(named);
  }

  private static VerificationReport verify(ChipFiles chip, TrustStore store) throws Exception {
    return new PassiveAuthentication(store, CLOCK).verify(chip);
  }
}
