package com.example;

import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.validation.qr.CardQr;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Reads and verifies a software card with the jars on the class path. */
public final class ClassPathConsumer {

  private ClassPathConsumer() {}

  /** Runs it; leaves with an exception if an answer is not the right one. */
  public static void main(String[] args) throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    ChipReader reader = new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom());
    ChipDump dump =
        reader.begin(ReadPlan.bank(), List.of(card.can()), step -> {}).readFrom(card.link());
    VerificationReport report =
        new PassiveAuthentication(
                TrustStoreReader.parse(card.anchors()).acceptingTestAnchors(), Clock.systemUTC())
            .verify(dump.files());
    expect(Verdict.VERIFIED, report.verdict());

    CardQr scanned =
        CardQr.tryParse("079195123654||Quách Thoại Vy|07031995|Nữ|Thôn Mây|15082024||||").orThrow();
    expect(2, scanned.accessKeys().size());
    System.out.println("class path: " + report.verdict() + ", kernel " + Kernels.best().name());
  }

  private static void expect(Object wanted, Object found) {
    if (!wanted.equals(found)) {
      throw new IllegalStateException("wanted " + wanted + ", found " + found);
    }
  }
}
