package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.Reason;
import java.util.Collection;
import java.util.stream.Collectors;

/** What is said about the root, the way to it, and the country. */
final class AnchorReasons {

  private AnchorReasons() {}

  static Reason noAnchors() {
    return Reason.of(
        "no-anchors",
        "No country root was given to compare with; whether the signer is genuine stays unknown.",
        "Chưa có chứng thư gốc quốc gia để đối chiếu; chưa biết người ký có thật hay không.");
  }

  static Reason noAnchorFor(PkiCertificate signer) {
    return Reason.of(
            "no-anchor-for-signer",
            "None of the given country roots issued the signer's certificate; whether the signer"
                + " is genuine stays unknown.",
            "Không chứng thư gốc nào được cung cấp đã cấp chứng thư của người ký; chưa biết người"
                + " ký có thật hay không.")
        .with("issuer", signer.issuer());
  }

  /** Vietnam's own case, in the words that an integrator needs. */
  static Reason noVietnameseAnchor(PkiCertificate signer, boolean anyAnchors) {
    return Reason.of(
            anyAnchors ? "no-anchor-for-signer" : "no-anchors",
            "The public master lists hold only Vietnam's e-passport root (CSCA); the identity"
                + " card's root comes from the integrator. It is not among the roots given, so"
                + " whether the signer is genuine stays unknown.",
            "Các danh sách chứng thư gốc công khai chỉ có chứng thư gốc (CSCA) của hộ chiếu điện"
                + " tử Việt Nam; chứng thư gốc của thẻ căn cước do bên tích hợp cung cấp. Chứng thư"
                + " đó chưa được cung cấp nên chưa biết người ký có thật hay không.")
        .with("issuer", signer.issuer());
  }

  /** A root that was given, with a key on which nobody should rely. */
  static Reason anchorKeyRefused(PkiCertificate signer) {
    return Reason.of(
            "anchor-key-refused",
            "The key of the root that the signer's certificate names is refused: its curve is no"
                + " standard, its point is not on the curve, or its RSA numbers are out of bounds.",
            "Khóa của chứng thư gốc mà chứng thư của người ký nêu tên bị từ chối: đường cong không"
                + " phải chuẩn, điểm không nằm trên đường cong, hoặc các số RSA ngoài giới hạn.")
        .with("issuer", signer.issuer());
  }

  static Reason pathInvalid(PkiCertificate signer) {
    return Reason.of(
            "path-invalid",
            "The signer's certificate names a trusted root and its key, but that key did not sign"
                + " it.",
            "Chứng thư của người ký nêu tên chứng thư gốc được tin cậy và khóa của nó, nhưng khóa"
                + " đó không ký chứng thư này.")
        .with("issuer", signer.issuer());
  }

  static Reason pathValid(TrustPath path, PkiCertificate anchor) {
    Reason reason =
        path.links().isEmpty()
            ? Reason.of(
                "path-valid",
                "A trusted country root signed the signer's certificate.",
                "Chứng thư gốc quốc gia được tin cậy đã ký chứng thư của người ký.")
            : Reason.of(
                "path-over-links",
                "A trusted country root leads to the signer over its link certificates.",
                "Chứng thư gốc quốc gia được tin cậy dẫn đến người ký qua các chứng thư liên kết.");
    reason =
        reason
            .with("subject", anchor.subject())
            .with("serialNumber", anchor.text().facts().serialNumber())
            .with("fingerprint", anchor.fingerprint());
    return path.links().isEmpty() ? reason : reason.with("links", fingerprints(path.links()));
  }

  private static String fingerprints(Collection<PkiCertificate> certificates) {
    return certificates.stream().map(PkiCertificate::fingerprint).collect(Collectors.joining(" "));
  }

  static Reason profileFits() {
    return Reason.of(
        "profile-fits", "The root may sign certificates.", "Chứng thư gốc được phép ký chứng thư.");
  }

  static Reason profileUnstated() {
    return Reason.of(
        "profile-unstated",
        "The root does not say that it may sign certificates.",
        "Chứng thư gốc không nêu được phép ký chứng thư.");
  }

  static Reason realRoot() {
    return Reason.of(
        "real-root",
        "The root does not bear the mark of made-up roots.",
        "Chứng thư gốc không mang dấu của chứng thư thử nghiệm.");
  }

  static Reason testRoot() {
    return Reason.of(
        "test-root",
        "The root is one of the test kit and signs whatever it is given: this proves nothing about"
            + " a person.",
        "Đây là chứng thư gốc thử nghiệm, ký mọi thứ được đưa vào: không chứng minh điều gì về một"
            + " người.");
  }

  static Reason oneCountry(String country) {
    return Reason.of(
            "one-country",
            "Document, signer and root name the same country.",
            "Giấy tờ, người ký và chứng thư gốc nêu cùng một quốc gia.")
        .with("country", country);
  }

  static Reason countriesDiffer(String document, String signer, String root) {
    return Reason.of(
            "countries-differ",
            "Document, signer and root do not name the same country.",
            "Giấy tờ, người ký và chứng thư gốc không nêu cùng một quốc gia.")
        .with("document", document)
        .with("signer", signer)
        .with("root", root);
  }

  static Reason countryUnknown() {
    return Reason.of(
        "country-unknown",
        "Not all of document, signer and root name a country that is known.",
        "Giấy tờ, người ký và chứng thư gốc không nêu đủ quốc gia đã biết.");
  }
}
