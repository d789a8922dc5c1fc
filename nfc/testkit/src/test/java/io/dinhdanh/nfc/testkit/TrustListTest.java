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
import io.dinhdanh.nfc.trust.LoadingRules;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.ReloadableTrust;
import io.dinhdanh.nfc.trust.TrustListVersion;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VietnamAnchors;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Master lists and LDIF: whose they are, how old, and what a store takes from them. */
class TrustListTest extends AnchorScene {

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

  private static void refused(Map<String, byte[]> contents, LoadingRules rules) {
    ChipException refused =
        assertThrows(ChipException.class, () -> TrustStoreReader.parse(contents, rules));
    assertInstanceOf(ChipError.ListRefused.class, refused.error());
  }
}
