package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is said about the signer's certificate, its key and its algorithms. */
final class SignerReasons {

  private SignerReasons() {}

  static Reason versionRight(SecurityObject sod) {
    return Reason.of(
            "version-right",
            "The security object states a version that fits its content.",
            "Đối tượng bảo mật nêu phiên bản phù hợp với nội dung.")
        .with("version", Integer.toString(sod.version()))
        .with("lds", sod.ldsVersion().map(LdsVersion::title).orElse("unstated"));
  }

  static Reason versionWrong(SecurityObject sod) {
    return Reason.of(
            "version-wrong",
            sod.version() == 0
                ? "A security object of version 0 states a version of the data structure."
                : "A security object of version 1 does not state the version of the data"
                    + " structure.",
            sod.version() == 0
                ? "Đối tượng bảo mật phiên bản 0 lại nêu phiên bản cấu trúc dữ liệu."
                : "Đối tượng bảo mật phiên bản 1 không nêu phiên bản cấu trúc dữ liệu.")
        .with("version", Integer.toString(sod.version()));
  }

  static Reason timeUnstated() {
    return Reason.of(
        "time-unstated",
        "The signer did not state when it signed.",
        "Người ký không nêu thời điểm ký.");
  }

  static Reason timeFits(Instant time) {
    return Reason.of(
            "time-fits",
            "The signer's certificate was valid when it signed by its own statement.",
            "Chứng thư của người ký có hiệu lực vào thời điểm ký được nêu.")
        .with("signedAt", time.toString());
  }

  static Reason timeOutside(Instant time) {
    return Reason.of(
            "time-outside",
            "By its own statement the signer signed while its certificate was not valid.",
            "Theo thời điểm được nêu, người ký đã ký khi chứng thư không có hiệu lực.")
        .with("signedAt", time.toString());
  }

  static Reason algorithmsStrong(Collection<String> used) {
    return Reason.of(
            "algorithms-strong",
            "No algorithm in use counts as weak today.",
            "Không thuật toán nào được dùng bị coi là yếu vào lúc này.")
        .with("algorithms", String.join(" ", used));
  }

  static Reason algorithmsWeak(Collection<String> weak) {
    return Reason.of(
            "algorithms-weak",
            "An algorithm in use counts as weak today.",
            "Có thuật toán được dùng bị coi là yếu vào lúc này.")
        .with("algorithms", String.join(" ", weak));
  }

  static Reason criticalUnknown(List<String> extensions) {
    return Reason.of(
            "critical-unknown",
            "The certificate demands that something be understood which is not known here.",
            "Chứng thư yêu cầu phải hiểu một mục mà phần mềm này không biết.")
        .with("extensions", String.join(" ", extensions));
  }

  static Reason typeListed(String code) {
    return Reason.of(
            "type-listed",
            "The certificate names this type of document.",
            "Chứng thư có nêu loại giấy tờ này.")
        .with("code", code);
  }

  static Reason typeUnlisted(String code, Collection<String> listed) {
    return Reason.of(
            "type-unlisted",
            "The certificate names other types of document than this one.",
            "Chứng thư chỉ nêu các loại giấy tờ khác.")
        .with("code", code)
        .with("listed", String.join(" ", listed));
  }

  static Reason typesUnstated() {
    return Reason.of(
        "types-unstated",
        "The certificate does not say which types of document it may sign.",
        "Chứng thư không nêu được ký những loại giấy tờ nào.");
  }

  static Reason typeUnknown() {
    return Reason.of(
        "type-unknown",
        "No genuine data tells which type of document this is.",
        "Không có dữ liệu đã xác thực nào cho biết loại giấy tờ.");
  }

  static Reason periodUnstated() {
    return Reason.of(
        "period-unstated",
        "The certificate does not say how long its key may sign.",
        "Chứng thư không nêu thời hạn sử dụng khóa.");
  }

  static Reason issueUnknown() {
    return Reason.of(
        "issue-unknown",
        "No genuine data states when the document was issued.",
        "Không có dữ liệu đã xác thực nào nêu ngày cấp.");
  }

  static Reason periodFits(KeyPeriod period) {
    return withPeriod(
        Reason.of(
            "period-fits", "The key was in use on that day.", "Khóa được sử dụng vào ngày đó."),
        period);
  }

  static Reason periodMissed(KeyPeriod period, LocalDate day) {
    return withPeriod(
            Reason.of(
                "period-missed",
                "The key was not in use on that day.",
                "Khóa không được sử dụng vào ngày đó."),
            period)
        .with("day", day.toString());
  }

  private static Reason withPeriod(Reason reason, KeyPeriod period) {
    return reason
        .with("from", period.begin().map(Instant::toString).orElse("unstated"))
        .with("to", period.end().map(Instant::toString).orElse("unstated"));
  }
}
