package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.Reason;
import java.time.Instant;

/** What is said about revocation: each outcome has a reason of its own. */
final class RevocationReasons {

  private RevocationReasons() {}

  static Reason noList() {
    return Reason.of(
        "no-list",
        "No revocation list was given.",
        "Không có danh sách thu hồi nào được cung cấp.");
  }

  static Reason listOfAnother() {
    return Reason.of(
        "list-of-another-issuer",
        "Revocation lists were given, but none of this issuer.",
        "Có danh sách thu hồi nhưng không phải của nơi cấp này.");
  }

  static Reason notRevoked(RevocationList list) {
    return withList(
        Reason.of(
            "not-revoked",
            "The issuer's list does not name the certificate.",
            "Danh sách của nơi cấp không có chứng thư này."),
        list);
  }

  static Reason revoked(RevocationList list, RevokedCertificate entry) {
    return withList(
            Reason.of(
                "revoked",
                "The issuer has revoked the certificate.",
                "Nơi cấp đã thu hồi chứng thư này."),
            list)
        .with("serialNumber", entry.serialNumber().toString(16))
        .with("revokedAt", entry.at().toString())
        .with("cause", entry.cause());
  }

  static Reason listStale(RevocationList list) {
    return withList(
        Reason.of(
            "list-stale",
            "The issuer's list does not name the certificate, but a newer list was due.",
            "Danh sách của nơi cấp không có chứng thư này, nhưng đã đến hạn có danh sách mới."),
        list);
  }

  static Reason listEarly(RevocationList list) {
    return withList(
        Reason.of(
            "list-not-yet-valid",
            "The issuer's list begins after the day for which this is judged.",
            "Danh sách của nơi cấp có hiệu lực sau ngày được xét."),
        list);
  }

  static Reason listPartial(RevocationList list) {
    return withList(
        Reason.of(
            "list-partial",
            "The issuer's list covers only a part of its certificates.",
            "Danh sách của nơi cấp chỉ bao gồm một phần chứng thư."),
        list);
  }

  static Reason listForged(RevocationList list) {
    return withList(
        Reason.of(
            "list-forged",
            "The revocation list bears the issuer's name but not the issuer's signature.",
            "Danh sách thu hồi mang tên nơi cấp nhưng không có chữ ký của nơi cấp."),
        list);
  }

  private static Reason withList(Reason reason, RevocationList list) {
    return reason
        .with("issuer", list.issuer())
        .with("thisUpdate", list.thisUpdate().toString())
        .with("nextUpdate", list.nextUpdate().map(Instant::toString).orElse("unstated"));
  }
}
