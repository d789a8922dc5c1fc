package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.StringJoiner;

/** Every reason that passive authentication gives, in the order of its checks. */
final class TrustReasons {

  private TrustReasons() {}

  // The security object

  static Reason readable(SecurityObject sod) {
    return Reason.of(
            "readable", "The security object is well formed.", "Đối tượng bảo mật đúng cấu trúc.")
        .with("dataGroups", join(sod.dataGroups()));
  }

  static Reason malformed(String detail) {
    return Reason.of(
            "malformed",
            "The security object is damaged or is none.",
            "Đối tượng bảo mật bị hỏng hoặc không phải đối tượng bảo mật.")
        .with("detail", detail);
  }

  static Reason securityObjectUnreadable() {
    return Reason.of(
        "security-object-unreadable",
        "Without a readable security object nothing can be compared.",
        "Không đọc được đối tượng bảo mật nên không có gì để đối chiếu.");
  }

  static Reason contentTypeSigned() {
    return Reason.of(
        "content-type-signed",
        "The signature covers a list of data-group hashes.",
        "Chữ ký bao trùm danh sách giá trị băm của các nhóm dữ liệu.");
  }

  static Reason contentTypeWrong() {
    return Reason.of(
        "content-type-wrong",
        "The signature does not say, exactly once, that it covers a list of data-group hashes.",
        "Chữ ký không xác nhận đúng một lần rằng nó bao trùm danh sách giá trị băm.");
  }

  static Reason digestFits(String algorithm) {
    return Reason.of(
            "digest-fits",
            "The list of hashes is the one that was signed.",
            "Danh sách giá trị băm đúng là danh sách đã được ký.")
        .with("algorithm", algorithm);
  }

  static Reason digestDiffers() {
    return Reason.of(
        "digest-differs",
        "The list of hashes is not the one that was signed.",
        "Danh sách giá trị băm không phải danh sách đã được ký.");
  }

  static Reason digestUnsupported() {
    return Reason.of(
        "digest-unsupported",
        "The hash function is not one that ICAO allows.",
        "Hàm băm không thuộc loại ICAO cho phép.");
  }

  // The signer

  static Reason signerKnown(PkiCertificate signer, boolean embedded) {
    return withCertificate(
        Reason.of(
            embedded ? "signer-embedded" : "signer-supplied",
            embedded
                ? "The chip carries its signer's certificate."
                : "The signer's certificate is among those that were supplied.",
            embedded
                ? "Chip có kèm chứng thư của người ký."
                : "Chứng thư của người ký nằm trong số chứng thư được cung cấp."),
        signer);
  }

  static Reason signerUnknown() {
    return Reason.of(
        "signer-unknown",
        "The chip left out its signer's certificate and nobody supplied it.",
        "Chip không kèm chứng thư của người ký và cũng không được cung cấp.");
  }

  static Reason signatureValid(SignerInfo signer) {
    return Reason.of(
            "signature-valid",
            "The signature verifies with the signer's key.",
            "Chữ ký hợp lệ với khóa của người ký.")
        .with("algorithm", signer.algorithmTitle());
  }

  static Reason signatureInvalid() {
    return Reason.of(
        "signature-invalid",
        "The signature does not verify: the data or its signature was changed.",
        "Chữ ký không hợp lệ: dữ liệu hoặc chữ ký đã bị thay đổi.");
  }

  static Reason signatureUnsupported(SignerInfo signer) {
    return Reason.of(
            "signature-unsupported",
            "The signature's algorithm or key is not one that ICAO allows.",
            "Thuật toán hoặc khóa của chữ ký không thuộc loại ICAO cho phép.")
        .with("algorithm", signer.algorithmTitle());
  }

  // The path

  static Reason signerNotProved() {
    return Reason.of(
        "signer-not-proved",
        "It is not proved who signed, so this cannot be examined.",
        "Chưa xác định được người ký nên không kiểm tra được.");
  }

  static Reason anchorMissing() {
    return Reason.of(
        "anchor-missing",
        "Without a trusted root for this signer this cannot be examined.",
        "Không có chứng thư gốc được tin cậy cho người ký này nên không kiểm tra được.");
  }

  static Reason profileFits() {
    return Reason.of(
        "profile-fits",
        "The certificate is one for signing documents.",
        "Chứng thư đúng loại dùng để ký tài liệu.");
  }

  static Reason profileUnstated() {
    return Reason.of(
        "profile-unstated",
        "The certificate does not say what its key may be used for.",
        "Chứng thư không nêu khóa được dùng vào việc gì.");
  }

  static Reason profileWrong(String use) {
    return Reason.of(
            "profile-wrong",
            "The certificate is not one for signing documents.",
            "Chứng thư không phải loại dùng để ký tài liệu.")
        .with("use", use);
  }

  // Time

  static Reason validThroughout(PkiCertificate certificate) {
    return withPeriod(
        Reason.of(
            "valid",
            "The certificate was valid at the time.",
            "Chứng thư còn hiệu lực vào thời điểm đó."),
        certificate);
  }

  static Reason notValidAtIssue(PkiCertificate certificate, LocalDate issued) {
    return withPeriod(
            Reason.of(
                "not-valid-at-issue",
                "The signer's certificate was not valid on the day the document was issued.",
                "Chứng thư của người ký không có hiệu lực vào ngày cấp giấy tờ."),
            certificate)
        .with("issued", issued.toString());
  }

  static Reason expired(PkiCertificate certificate) {
    return withPeriod(
        Reason.of(
            "expired",
            "The certificate has expired meanwhile.",
            "Chứng thư đến nay đã hết hiệu lực."),
        certificate);
  }

  static Reason notYetValid(PkiCertificate certificate) {
    return withPeriod(
        Reason.of(
            "not-yet-valid",
            "The certificate is not valid yet.",
            "Chứng thư chưa đến ngày có hiệu lực."),
        certificate);
  }

  static Reason issuedOutside(PkiCertificate root) {
    return withPeriod(
        Reason.of(
            "issued-outside",
            "The root was not valid when the signer's certificate began.",
            "Chứng thư gốc không có hiệu lực khi chứng thư của người ký bắt đầu."),
        root);
  }

  // The data groups

  static Reason hashFits(String algorithm) {
    return Reason.of(
            "hash-fits", "The hash is the signed one.", "Giá trị băm đúng với giá trị được ký.")
        .with("algorithm", algorithm);
  }

  static Reason hashDiffers() {
    return Reason.of(
        "hash-differs",
        "The data differs from what was signed; it is not used.",
        "Dữ liệu khác với dữ liệu được ký nên không được sử dụng.");
  }

  static Reason notRead() {
    return Reason.of(
        "not-read",
        "The issuer signed it, but it was not read.",
        "Nhóm này được ký nhưng chưa được đọc.");
  }

  static Reason allListed() {
    return Reason.of(
        "all-listed",
        "The issuer signed every data group that is present.",
        "Mọi nhóm dữ liệu hiện có đều được ký.");
  }

  static Reason unlisted(Collection<Integer> numbers) {
    return Reason.of(
            "unlisted",
            "Data groups are present that the issuer did not sign; they are not used.",
            "Có nhóm dữ liệu không được cơ quan cấp ký; chúng không được sử dụng.")
        .with("dataGroups", join(numbers));
  }

  static Reason complete() {
    return Reason.of(
        "complete",
        "All data used was compared with what was signed.",
        "Mọi dữ liệu được dùng đều đã đối chiếu với dữ liệu được ký.");
  }

  static Reason incomplete() {
    return Reason.of(
        "not-compared",
        "The holder's data (DG1) was not there to compare, or it differs.",
        "Dữ liệu của người mang thẻ (DG1) không có để đối chiếu hoặc không khớp.");
  }

  static Reason contentsAgree() {
    return Reason.of(
        "contents-agree",
        "Table of contents and signed list name the same data groups.",
        "Mục lục và danh sách được ký nêu cùng các nhóm dữ liệu.");
  }

  static Reason contentsDiffer(Collection<Integer> stated, Collection<Integer> signed) {
    return Reason.of(
            "contents-differ",
            "The table of contents, which nobody signs, differs from the signed list.",
            "Mục lục (không được ký) khác với danh sách được ký.")
        .with("stated", join(stated))
        .with("signed", join(signed));
  }

  static Reason versionsDiffer(String stated, String signed) {
    return Reason.of(
            "versions-differ",
            "The table of contents, which nobody signs, states another version than the signed"
                + " one.",
            "Mục lục (không được ký) nêu phiên bản khác với phiên bản được ký.")
        .with("stated", stated)
        .with("signed", signed);
  }

  static Reason contentsUnreadable() {
    return Reason.of(
        "contents-unreadable",
        "The table of contents, which nobody signs, cannot be read.",
        "Không đọc được mục lục (không được ký).");
  }

  static Reason contentsMissing() {
    return Reason.of(
        "contents-missing", "The table of contents was not read.", "Mục lục chưa được đọc.");
  }

  // The content

  static Reason nothingToRead() {
    return Reason.of(
        "nothing-to-read",
        "No genuine data group is at hand.",
        "Không có nhóm dữ liệu nào đã xác thực.");
  }

  static Reason contentReadable() {
    return Reason.of(
        "readable", "The data groups are well formed.", "Các nhóm dữ liệu đúng cấu trúc.");
  }

  static Reason checkDigitsFit() {
    return Reason.of("check-digits-fit", "All check digits fit.", "Mọi số kiểm tra đều đúng.");
  }

  static Reason checkDigitsDiffer() {
    return Reason.of(
        "check-digits-differ",
        "A check digit of the signed machine-readable zone is wrong.",
        "Có số kiểm tra sai trong dòng MRZ đã được ký.");
  }

  static Reason expiryUnknown() {
    return Reason.of(
        "expiry-unknown",
        "No genuine data states when the document expires.",
        "Không có dữ liệu đã xác thực nào nêu ngày hết hạn.");
  }

  static Reason documentExpired(String expiry) {
    return Reason.of("document-expired", "The document has expired.", "Giấy tờ đã hết hạn.")
        .with("expires", expiry);
  }

  static Reason documentNotExpired(String expiry) {
    return Reason.of(
            "document-not-expired", "The document has not expired.", "Giấy tờ chưa hết hạn.")
        .with("expires", expiry);
  }

  private static Reason withCertificate(Reason reason, PkiCertificate certificate) {
    return reason
        .with("subject", certificate.subject())
        .with("serialNumber", certificate.text().facts().serialNumber())
        .with("fingerprint", certificate.fingerprint());
  }

  private static Reason withPeriod(Reason reason, PkiCertificate certificate) {
    return reason
        .with("notBefore", certificate.text().notBefore())
        .with("notAfter", certificate.text().notAfter());
  }

  private static String join(Collection<Integer> numbers) {
    StringJoiner names = new StringJoiner(" ");
    for (int number : numbers) {
      names.add("DG" + number);
    }
    return names.toString();
  }
}
