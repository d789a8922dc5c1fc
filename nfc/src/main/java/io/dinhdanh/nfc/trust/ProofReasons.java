package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.Reason;

/** Reasons about the chip's proofs and the file that holds its key for PACE. */
final class ProofReasons {

  private ProofReasons() {}

  static Reason cardSecurityMalformed() {
    return Reason.of(
        "malformed",
        "EF.CardSecurity is no signed message.",
        "EF.CardSecurity không phải thông điệp được ký.");
  }

  static Reason cardSecurityForged() {
    return Reason.of(
        "signature-invalid",
        "The signature of EF.CardSecurity does not fit its content.",
        "Chữ ký của EF.CardSecurity không khớp với nội dung.");
  }

  static Reason cardSecurityForeign(PkiCertificate signer) {
    return Reason.of(
            "countries-differ",
            "EF.CardSecurity and the security object are signed in different countries.",
            "EF.CardSecurity và đối tượng bảo mật do hai quốc gia khác nhau ký.")
        .with("signer", signer.subject());
  }

  static Reason cardSecuritySigned(PkiCertificate signer) {
    return Reason.of(
            "card-security-signed",
            "EF.CardSecurity is signed by a signer whose country's root is trusted.",
            "EF.CardSecurity do người ký thuộc chứng thư gốc quốc gia tin cậy ký.")
        .with("signer", signer.subject());
  }

  static Reason keyNotCovered() {
    return Reason.of(
        "key-not-covered",
        "The chip answered, but no valid signature of a trusted country covers its key: a copy with"
            + " a key of its own would answer too.",
        "Chip đã trả lời, nhưng không chữ ký hợp lệ nào của quốc gia tin cậy bao gồm khóa của nó:"
            + " bản sao có khóa riêng cũng trả lời được.");
  }

  static Reason noKeyOffered() {
    return Reason.of(
        "no-key",
        "The signed data has no key for this; a copy cannot be told from the chip in this way.",
        "Dữ liệu được ký không có khóa cho bước này; không thể phân biệt bản sao bằng cách này.");
  }

  static Reason notAsked() {
    return Reason.of(
        "not-asked",
        "The signed data has a key for this, but the chip was not asked to use it.",
        "Dữ liệu được ký có khóa cho bước này, nhưng chip chưa được yêu cầu dùng khóa đó.");
  }
}
