package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.lds.CardAccess;
import io.dinhdanh.nfc.lds.CardSecurity;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.Dg1;
import io.dinhdanh.nfc.lds.Dg11;
import io.dinhdanh.nfc.lds.Dg12;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.Dg15;
import io.dinhdanh.nfc.lds.Dg2;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the made-up issuer issues. */
class TestCardTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource(TestProfile.class)
  void everyProfileIsVerified(TestProfile profile) throws Exception {
    TestCard card = TestCard.issue(profile);
    VerificationReport report =
        new PassiveAuthentication(
                TrustStoreReader.parse(card.anchors()).acceptingTestAnchors(), CLOCK)
            .verify(card.files());
    assertEquals(Verdict.VERIFIED, report.verdict(), report.checks()::toString);
    assertEquals(profile != TestProfile.CHILD, report.portrait().isPresent());
    assertFalse(card.files().present().contains(ChipFile.DG3));
  }

  @ParameterizedTest
  @EnumSource(TestProfile.class)
  void everyFileReadsAsAValue(TestProfile profile) throws Exception {
    ChipFiles files = TestCard.issue(profile).files();
    Dg1.parse(files.get(ChipFile.DG1).orElseThrow());
    Dg14.parse(files.get(ChipFile.DG14).orElseThrow());
    Dg15.parse(files.get(ChipFile.DG15).orElseThrow());
    CardAccess.parse(files.get(ChipFile.CARD_ACCESS).orElseThrow());
    CardSecurity.parse(files.get(ChipFile.CARD_SECURITY).orElseThrow());
    if (profile != TestProfile.CHILD) {
      Dg2.parse(files.get(ChipFile.DG2).orElseThrow());
    }
    if (profile == TestProfile.FOREIGN_PASSPORT) {
      Dg11.parse(files.get(ChipFile.DG11).orElseThrow());
      Dg12.parse(files.get(ChipFile.DG12).orElseThrow());
    }
  }

  @Test
  void cardSecurityIsSignedByTheDocumentSigner() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);
    CMSSignedData signed =
        new CMSSignedData(card.files().get(ChipFile.CARD_SECURITY).orElseThrow());
    assertEquals("0.4.0.127.0.7.3.2.1", signed.getSignedContentTypeOID());
    assertTrue(
        signed
            .getSignerInfos()
            .iterator()
            .next()
            .verify(
                new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(new BouncyCastleProvider())
                    .build(certificate(card.signer().certificate()))));
  }

  private static X509Certificate certificate(byte[] encoded) throws Exception {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(encoded));
  }
}
