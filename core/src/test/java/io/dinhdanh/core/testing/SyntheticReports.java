package io.dinhdanh.core.testing;

import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** One report for each verdict, about a person who was made up. */
public final class SyntheticReports {

  private static final Instant AT = Instant.parse("2026-11-21T08:30:00Z");
  private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private SyntheticReports() {}

  /**
   * Everything passed on a chip that proved itself.
   *
   * @return a report that is VERIFIED
   */
  public static VerificationReport verified() {
    Examination examination = signed();
    anchored(examination);
    hashed(examination, 1);
    hashed(examination, 2);
    hashed(examination, 13);
    complete(examination);
    notRevoked(examination);
    return report(examination, chip(), DrawnPortrait.jpeg(), false);
  }

  /**
   * A data group was changed; the printed code contradicts the chip.
   *
   * @return a report that is INVALID
   */
  public static VerificationReport invalid() {
    Examination examination = signed();
    anchored(examination);
    hashed(examination, 1);
    examination.failed(
        ChipChecks.dataGroupHash(2),
        Reason.of(
                "hash-differs",
                "The file's hash is not the one that was signed.",
                "Giá trị băm của tệp khác với giá trị đã được ký.")
            .with("signed", HASH)
            .with("computed", HASH.replace('9', 'e'))
            .with("algorithm", "SHA-256"));
    examination.failed(
        ChipChecks.UNLISTED,
        Reason.of(
                "unlisted-present",
                "DG14 lies on the chip but was not signed.",
                "Chip có DG14 nhưng tệp này không được ký.")
            .with("dataGroups", "DG14"));
    examination.warning(
        ChipChecks.COM,
        Reason.of(
            "com-disagrees",
            "EF.COM lists data groups that were not signed.",
            "EF.COM liệt kê nhóm dữ liệu không được ký."));
    complete(examination);
    Portrait portrait = new Portrait(new byte[14_520], Portrait.Format.JPEG_2000, 480, 640);
    return new VerificationReport(
        examination.checks(), Set.of(ChipChecks.UNLISTED.id()), contradicted(), portrait, true, AT);
  }

  /**
   * Sound data that no trusted root vouches for.
   *
   * @return a report that is NO_TRUST_ANCHOR
   */
  public static VerificationReport noTrustAnchor() {
    Examination examination = signed();
    examination.notDone(
        ChipChecks.PATH,
        Reason.of(
                "no-anchor",
                "No root certificate of this country is at hand.",
                "Không có chứng thư gốc nào của quốc gia này.")
            .with("country", "VN"));
    hashed(examination, 1);
    hashed(examination, 13);
    complete(examination);
    return report(examination, chip(), null, true);
  }

  /**
   * A security object without the files that it signs.
   *
   * @return a report that is INCOMPLETE
   */
  public static VerificationReport incomplete() {
    Examination examination = signed();
    anchored(examination);
    for (int number : new int[] {1, 2, 13}) {
      examination.notDone(
          ChipChecks.dataGroupHash(number),
          Reason.of(
              "not-read", "The file was signed but not read.", "Tệp được ký nhưng chưa được đọc."));
    }
    examination.notDone(
        ChipChecks.COMPLETE,
        Reason.of("dg1-missing", "DG1 was not compared.", "DG1 chưa được đối chiếu."));
    return report(examination, IdentityRecord.empty(), null, true);
  }

  /**
   * A report in which every text that can come from a chip is hostile.
   *
   * @return a report that is INVALID
   */
  public static VerificationReport hostile() {
    Examination examination = signed();
    examination.failed(
        ChipChecks.MRZ,
        Reason.of("check-digits", "A check digit is wrong.", "Một số kiểm tra bị sai.")
            .with("line1", "IDVNM<script>alert(1)</script>")
            .with("line2", "\u001b[2J\u202eDLO\u202c\u0000")
            .with("long", HostileText.ofLength(1 << 20)));
    IdentityRecord identity =
        chip()
            .with(IdentitySource.QR, IdentityField.NAME, "\u202eUAM\u202c \"'><img src=x>")
            .with(IdentitySource.QR, IdentityField.RESIDENCE, HostileText.ofLength(1 << 20))
            .with(IdentitySource.QR, IdentityField.MOTHER, HostileText.ofLength(1 << 20))
            .with(IdentitySource.TYPED, IdentityField.MOTHER, HostileText.ofLength(1 << 20) + "B")
            .with(IdentitySource.QR, IdentityField.ORIGIN, "Z\u0300\u0301\u0302\u0303\u0304\u0306a")
            .with(IdentitySource.TYPED, IdentityField.NAME, "Nguyễn\u200b Văn\u00a0Mẫu");
    Portrait portrait =
        new Portrait("<svg onload=x>".getBytes(StandardCharsets.UTF_8), Portrait.Format.JPEG, 1, 1);
    return report(examination, identity, portrait, true);
  }

  /**
   * The same made-up person as every source states them.
   *
   * @return a report that is NO_TRUST_ANCHOR
   */
  public static VerificationReport allSources() {
    IdentityRecord identity = contradicted();
    for (IdentitySource source : IdentitySource.values()) {
      identity = identity.with(source, IdentityField.PERSONAL_NUMBER, "001090000018");
      identity = identity.with(source, IdentityField.RESIDENCE, "Số 1, ngõ 2, Phường Thử Nghiệm");
    }
    return report(signed(), identity, null, true);
  }

  private static VerificationReport report(
      Examination examination, IdentityRecord identity, Portrait portrait, boolean copy) {
    Set<CheckId> nothing = Set.of();
    return new VerificationReport(examination.checks(), nothing, identity, portrait, copy, AT);
  }

  private static Examination signed() {
    Examination examination = new Examination(CLOCK, "dinhdanh-nfc 0.1.0", null);
    examination.passed(
        ChipChecks.SOD_STRUCTURE,
        Reason.of(
            "read", "It is a CMS SignedData with one signer.", "Là CMS SignedData, một người ký."));
    examination.passed(
        ChipChecks.SOD_DIGEST,
        Reason.of("digest-fits", "The digests are equal.", "Hai giá trị băm bằng nhau.")
            .with("algorithm", "SHA-256"));
    examination.passed(
        ChipChecks.SOD_SIGNATURE,
        Reason.of("signature-verifies", "The signature verifies.", "Chữ ký hợp lệ.")
            .with("algorithm", "ECDSA with SHA-256, brainpoolP256r1")
            .with("signer", "CN=Document Signer 7, O=Example, C=VN"));
    return examination;
  }

  private static void anchored(Examination examination) {
    examination.passed(
        ChipChecks.PATH,
        Reason.of(
                "anchored",
                "The signer's certificate was issued by a trusted root.",
                "Chứng thư của người ký do chứng thư gốc được tin cậy cấp.")
            .with("csca", "CN=Example CSCA 2, C=VN"));
    examination.warning(
        ChipChecks.DSC_VALIDITY,
        Reason.of(
                "expired-since",
                "The signer's certificate has expired since the document was issued.",
                "Chứng thư của người ký đã hết hạn sau khi giấy tờ được cấp.")
            .with("notAfter", "2026-01-31"));
  }

  private static void notRevoked(Examination examination) {
    examination.notDone(
        ChipChecks.REVOCATION,
        Reason.of(
            "no-crl",
            "No revocation list of the issuer is at hand.",
            "Không có danh sách thu hồi của cơ quan cấp."));
  }

  private static void hashed(Examination examination, int number) {
    examination.passed(
        ChipChecks.dataGroupHash(number),
        Reason.of(
                "hash-fits",
                "The file's hash is the one that was signed.",
                "Giá trị băm của tệp đúng với giá trị đã được ký.")
            .with("algorithm", "SHA-256"));
  }

  private static void complete(Examination examination) {
    examination.passed(
        ChipChecks.COMPLETE,
        Reason.of(
            "all-hashed",
            "Every file used here was compared.",
            "Mọi tệp được dùng ở đây đã được đối chiếu."));
  }

  private static IdentityRecord chip() {
    return IdentityRecord.empty()
        .with(IdentitySource.DG1, IdentityField.NAME, "NGUYEN VAN MAU")
        .with(IdentitySource.DG1, IdentityField.PERSONAL_NUMBER, "001090000018")
        .with(IdentitySource.DG1, IdentityField.BIRTH_DATE, "1990-02-03")
        .with(IdentitySource.DG1, IdentityField.SEX, "MALE")
        .with(IdentitySource.DG1, IdentityField.NATIONALITY, "VNM")
        .with(IdentitySource.DG1, IdentityField.EXPIRY_DATE, "2030-02-03")
        .with(IdentitySource.DG13, IdentityField.NAME, "Nguyễn Văn Mẫu")
        .with(IdentitySource.DG13, IdentityField.PERSONAL_NUMBER, "001090000018")
        .with(IdentitySource.DG13, IdentityField.BIRTH_DATE, "1990-02-03")
        .with(IdentitySource.DG13, IdentityField.SEX, "MALE")
        .with(IdentitySource.DG13, IdentityField.NATIONALITY, "Việt Nam")
        .with(IdentitySource.DG13, IdentityField.ETHNICITY, "Kinh")
        .with(IdentitySource.DG13, IdentityField.ORIGIN, "Xã Mẫu, Huyện Ví Dụ, Hà Nội")
        .with(
            IdentitySource.DG13,
            IdentityField.RESIDENCE,
            "Số 1, ngõ 2, Phường Thử Nghiệm, Thành phố Hà Nội")
        .with(IdentitySource.DG13, IdentityField.ISSUE_DATE, "2021-04-25")
        .with(IdentitySource.DG13, IdentityField.EXPIRY_DATE, "2030-02-03");
  }

  private static IdentityRecord contradicted() {
    return chip()
        .with(IdentitySource.QR, IdentityField.NAME, "Nguyễn Văn Mẫu")
        .with(IdentitySource.QR, IdentityField.PERSONAL_NUMBER, "001090000018")
        .with(IdentitySource.QR, IdentityField.OLD_NUMBER, "012345678")
        .with(IdentitySource.QR, IdentityField.BIRTH_DATE, "1992-02-03")
        .with(IdentitySource.QR, IdentityField.SEX, "MALE")
        .with(IdentitySource.QR, IdentityField.ISSUE_DATE, "2021-04-25")
        .with(IdentitySource.TYPED, IdentityField.NAME, "Nguyen Van Mau")
        .with(IdentitySource.TYPED, IdentityField.BIRTH_DATE, "1990");
  }
}
