package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an attacker with a genuine card's files, and with keys of his own, may try. */
class AttackTest extends AttackScene {

  @Test
  void theGenuineCardIsVerified() throws Exception {
    assertEquals(Verdict.VERIFIED, verify(genuine).verdict());
  }

  @Test
  void substitutedDataGroup() throws Exception {
    ChipFiles other = documentOf("Trần Văn Giả").signedBy(signer);
    ChipFiles mixed = genuine.with(ChipFile.DG13, other.get(ChipFile.DG13).orElseThrow());
    fails(verify(mixed), ChipChecks.dataGroupHash(13), "hash-differs");
  }

  @Test
  void securityObjectOfAnotherDocument() throws Exception {
    ChipFiles other = documentOf("Trần Văn Giả").signedBy(signer);
    ChipFiles mixed = genuine.with(ChipFile.SOD, other.securityObject());
    fails(verify(mixed), ChipChecks.dataGroupHash(13), "hash-differs");
  }

  @Test
  void selfMadeRootOfTheSameName() throws Exception {
    ChipFiles forged = document.signedBy(found("VN").appointSigner(APPOINTED));
    assertEquals(Verdict.NO_TRUST_ANCHOR, verify(forged).verdict());
  }

  @Test
  void rootOfAnotherCountry() throws Exception {
    TestCountry other = found("DE");
    ChipFiles foreign = document.signedBy(other.appointSigner(APPOINTED));
    fails(verify(foreign, trusting(other)), ChipChecks.COUNTRY, "countries-differ");
  }

  @Test
  void everythingTruncated() throws Exception {
    for (ChipFile file : Set.of(ChipFile.SOD, ChipFile.DG1, ChipFile.DG13)) {
      byte[] bytes = genuine.get(file).orElseThrow();
      for (int length = 1; length < bytes.length; length += file == ChipFile.SOD ? 3 : 1) {
        ChipFiles cut = genuine.with(file, Arrays.copyOf(bytes, length));
        assertEquals(Verdict.INVALID, verify(cut).verdict(), file + " of " + length);
      }
    }
  }

  @Test
  void everythingOversized() throws Exception {
    byte[] dg1 = genuine.get(ChipFile.DG1).orElseThrow();
    ChipFiles longer = genuine.with(ChipFile.DG1, Arrays.copyOf(dg1, dg1.length + 1));
    fails(verify(longer), ChipChecks.dataGroupHash(1), "hash-differs");
    assertThrows(
        ChipException.class,
        () -> genuine.with(ChipFile.DG2, new byte[ChipFiles.DEFAULT_LIMIT + 1]));
    byte[] claim = {0x77, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x30};
    fails(verify(genuine.with(ChipFile.SOD, claim)), ChipChecks.SOD_STRUCTURE, "malformed");
    byte[] wrapped = {0x77, (byte) 0x88, 0, 0, 0, 1, 0, 0, 0, 2, 0x30, 0};
    fails(verify(genuine.with(ChipFile.SOD, wrapped)), ChipChecks.SOD_STRUCTURE, "malformed");
  }

  @Test
  void lengthsWrittenInOtherWays() throws Exception {
    // 77 82 xx xx becomes 77 83 00 xx xx: the same bytes are signed, so it may pass or fail, but
    // what is read must be what was signed.
    byte[] sod = genuine.securityObject();
    byte[] longer = new byte[sod.length + 1];
    longer[0] = 0x77;
    longer[1] = (byte) 0x83;
    System.arraycopy(sod, 2, longer, 3, sod.length - 2);
    VerificationReport report = verify(genuine.with(ChipFile.SOD, longer));
    assertEquals(Verdict.VERIFIED, report.verdict());
    longer[longer.length - 1] ^= 1;
    assertNotEquals(Verdict.VERIFIED, verify(genuine.with(ChipFile.SOD, longer)).verdict());
  }

  @Test
  void aTestRootInProduction() throws Exception {
    TrustStore production = TrustStoreReader.parse(Map.of("root", country.rootCertificate()));
    fails(verify(genuine, production), ChipChecks.ANCHOR_PURPOSE, "test-root");
  }

  private static TestDocument documentOf(String name) {
    TestCitizen citizen = TestCitizen.nguyenThiThu(ISSUED);
    return TestDocument.of(
        new TestCitizen(
            citizen.number(),
            name,
            citizen.born(),
            citizen.sex(),
            citizen.origin(),
            citizen.residence(),
            citizen.oldNumber(),
            citizen.father(),
            citizen.mother(),
            citizen.issued(),
            citizen.expiry()));
  }
}
