package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.json.CanonicalJson;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.report.BankEvidence;
import io.dinhdanh.core.report.SessionFacts;
import io.dinhdanh.core.report.SessionFacts.Fact;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a bank keeps of a verification, and what a third party can recompute of it. */
class BankEvidenceTest {

  private static final Instant NOW = Instant.parse("2030-02-20T05:00:00Z");
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2};

  private final TestCountry country =
      TestCountry.found(
          "VN", SignatureSuite.ECDSA_P256, LocalDate.of(2021, 1, 1), new SecureRandom());
  private final TestDocumentSigner signer = country.appointSigner(LocalDate.of(2022, 1, 1));
  private final ChipFiles files =
      TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2022, 6, 15)))
          .withPortrait(JPEG, 480, 640)
          .signedBy(signer);

  private BankEvidence evidence() throws Exception {
    byte[] list =
        TestCountry.found(
                "DE", SignatureSuite.ECDSA_P256, LocalDate.of(2021, 1, 1), new SecureRandom())
            .masterList(NOW, List.of(country.rootCertificate()));
    TrustStore store = TrustStoreReader.parse(Map.of("list", list)).acceptingTestAnchors();
    VerificationReport report =
        new PassiveAuthentication(store, Clock.fixed(NOW, ZoneOffset.UTC)).verify(files);
    return BankEvidence.of(
        report,
        SessionFacts.none()
            .with(Fact.ACCESS_PROTOCOL, "PACE-CAN")
            .with(Fact.CHALLENGE, "00112233")
            .with(Fact.FACE_SCORE, 0.875)
            .with(Fact.ATTEMPTS, 2));
  }

  @Test
  void whatItHolds() throws Exception {
    JsonNode tree = Json.parse(evidence().json());
    assertEquals("VERIFIED", tree.path("verdict").asText());
    assertEquals("ID VNM", tree.path("document").path("type").asText());
    assertEquals(23, tree.path("document").path("daysUntilExpiry").asInt());
    assertTrue(tree.path("document").path("expiryAlarm").asBoolean());
    JsonNode chip = tree.path("chip");
    assertEquals(sha256(files.securityObject()), chip.path("securityObjectSha256").asText());
    assertEquals(
        sha256(files.get(ChipFile.DG2).orElseThrow()),
        chip.path("dataGroupDigests").path("DG2").asText());
    assertEquals(
        signer.serialNumber().toString(16), chip.path("signer").path("serialNumber").asText());
    assertEquals(sha256(country.rootCertificate()), chip.path("root").path("sha256").asText());
    assertEquals(NOW.toString(), chip.path("trustLists").path(0).path("signedAt").asText());
    assertEquals(sha256(JPEG), tree.path("portrait").path("sha256").asText());
    assertEquals("PACE-CAN", tree.path("session").path("accessProtocol").asText());
    assertEquals(2, tree.path("session").path("attempts").asInt());
    assertTrue(tree.path("checks").size() > 20);
  }

  @Test
  void nothingOfThePersonStandsInIt() throws Exception {
    String text = evidence().json();
    assertFalse(text.contains("Nguyễn"));
    assertFalse(text.contains("NGUYEN"));
    assertFalse(text.contains("001190000007"));
    assertFalse(text.contains("1990-03-15"));
  }

  @Test
  void aThirdPartyRecomputesTheHash() throws Exception {
    BankEvidence evidence = evidence();
    String text = evidence.json();
    int member = text.indexOf(",\"hash\":{");
    int end = text.indexOf('}', member) + 1;
    String without = text.substring(0, member) + text.substring(end);
    assertEquals(sha256(without.getBytes(StandardCharsets.UTF_8)), evidence.hash());
    assertTrue(BankEvidence.holds(text));
    assertEquals(text, CanonicalJson.of(Json.parse(text)));
  }

  @Test
  void anotherSpellingHoldsAndAnyChangeDoesNot() throws Exception {
    String text = evidence().json();
    assertTrue(BankEvidence.holds(text.replace(",\"", " ,\n \"").replace("0.875", "8.75e-1")));
    assertFalse(BankEvidence.holds(text.replace("VERIFIED", "INVALID")));
    assertFalse(BankEvidence.holds(text.replace("0.875", "0.876")));
    assertFalse(BankEvidence.holds(text.replace("\"attempts\":2", "\"attempts\":1")));
    assertFalse(BankEvidence.holds("[]"));
    assertFalse(BankEvidence.holds("{}"));
    assertFalse(BankEvidence.holds("{\"hash\":{\"value\":\"00\"},\"n\":123456789012345678901}"));
  }

  private static String sha256(byte[] bytes) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return String.format("%064x", new BigInteger(1, digest));
  }
}
