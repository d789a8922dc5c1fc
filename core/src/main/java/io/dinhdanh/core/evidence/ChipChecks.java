package io.dinhdanh.core.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The checks made on a chip's data, in the order of ICAO Doc 9303 (eighth edition) parts 10, 11 and
 * 12 and RFC 5652. Issuers sign the security object (SOD) with a document signer certificate (DSC),
 * and the DSC with the country's root (CSCA).
 */
public final class ChipChecks {

  /** The security object is a CMS SignedData with one signer. */
  public static final CheckKind SOD_STRUCTURE =
      CheckKind.of(
          "pa.sod-structure",
          "ICAO 9303-10 §4.6.2; RFC 5652 §5",
          "The security object can be read",
          "Đọc được đối tượng bảo mật (SOD)");

  /** The signed content is an LDS security object, and its attribute says so. */
  public static final CheckKind SOD_CONTENT_TYPE =
      CheckKind.of(
          "pa.sod-content-type",
          "ICAO 9303-10 §4.6.2.2; RFC 5652 §11.1",
          "The signed content is a list of data-group hashes",
          "Nội dung được ký là danh sách giá trị băm của các nhóm dữ liệu");

  /** The version of the security object is one that the standard knows, and is stated rightly. */
  public static final CheckKind SOD_VERSION =
      CheckKind.of(
          "pa.sod-version",
          "ICAO 9303-10 §4.6.2.3",
          "The security object's version is stated rightly",
          "Phiên bản của đối tượng bảo mật được nêu đúng");

  /** The signer's own statement of when it signed lies in its certificate's validity. */
  public static final CheckKind SIGNING_TIME =
      CheckKind.of(
          "pa.signing-time",
          "RFC 5652 §11.3; ICAO 9303-10 §4.6.2.2",
          "The stated signing time fits the signer's certificate",
          "Thời điểm ký được nêu phù hợp với chứng thư của người ký");

  /** Hash functions and keys are strong by the policy of the day. */
  public static final CheckKind ALGORITHMS =
      CheckKind.of(
          "pa.algorithms",
          "ICAO 9303-12 §4.4; NIST SP 800-131A",
          "The algorithms are strong enough by the policy of the day",
          "Các thuật toán đủ mạnh theo chính sách hiện hành");

  /** The message digest attribute equals the digest of the signed content. */
  public static final CheckKind SOD_DIGEST =
      CheckKind.of(
          "pa.sod-digest",
          "RFC 5652 §5.4, §11.2",
          "The signed digest fits the list of hashes",
          "Giá trị băm được ký khớp với danh sách giá trị băm");

  /** The certificate of the signer is known. */
  public static final CheckKind SIGNER =
      CheckKind.of(
          "pa.signer",
          "ICAO 9303-12 §7.1; RFC 5652 §5.3",
          "The document signer's certificate is at hand",
          "Có chứng thư của người ký tài liệu (DSC)");

  /** The signature over the signed attributes verifies with the signer's key. */
  public static final CheckKind SOD_SIGNATURE =
      CheckKind.of(
          "pa.sod-signature",
          "ICAO 9303-11 §5.1; RFC 5652 §5.6",
          "The document signer signed this security object",
          "Người ký tài liệu đã ký đối tượng bảo mật này");

  /** The certificate of the signer leads to an anchor that the caller trusts. */
  public static final CheckKind PATH =
      CheckKind.of(
          "pa.path",
          "ICAO 9303-11 §5.1; ICAO 9303-12 §7.1",
          "A trusted country root vouches for the document signer",
          "Chứng thư gốc quốc gia được tin cậy xác nhận người ký tài liệu");

  /** The certificate of the signer may sign documents. */
  public static final CheckKind DSC_PROFILE =
      CheckKind.of(
          "pa.dsc-profile",
          "ICAO 9303-12 §7.1.1",
          "The signer's certificate is one for signing documents",
          "Chứng thư của người ký là loại dùng để ký tài liệu");

  /** The certificate of the signer was valid when the document was issued, and is now. */
  public static final CheckKind DSC_VALIDITY =
      CheckKind.of(
          "pa.dsc-validity",
          "ICAO 9303-12 §7.1; RFC 5280 §4.1.2.5",
          "The signer's certificate was valid at the time",
          "Chứng thư của người ký còn hiệu lực vào thời điểm đó");

  /** The root's certificate was valid when it signed, and is now. */
  public static final CheckKind CSCA_VALIDITY =
      CheckKind.of(
          "pa.csca-validity",
          "ICAO 9303-12 §7.1; RFC 5280 §4.1.2.5",
          "The country root's certificate was valid at the time",
          "Chứng thư gốc quốc gia còn hiệu lực vào thời điểm đó");

  /** The signer may sign documents of this type. */
  public static final CheckKind DOCUMENT_TYPE =
      CheckKind.of(
          "pa.document-type",
          "ICAO 9303-12 §7.1.1 (documentTypeList)",
          "The signer may sign documents of this type",
          "Người ký được phép ký loại giấy tờ này");

  /** The document was issued while the signer's key was in use. */
  public static final CheckKind DSC_KEY_PERIOD =
      CheckKind.of(
          "pa.dsc-key-period",
          "ICAO 9303-12 §7.1.1; RFC 3280 §4.2.1.4",
          "The document was issued while the signer's key was in use",
          "Giấy tờ được cấp trong thời hạn sử dụng khóa của người ký");

  /** The root's certificate is one for signing certificates. */
  public static final CheckKind CSCA_PROFILE =
      CheckKind.of(
          "pa.csca-profile",
          "ICAO 9303-12 §7.1.1; RFC 5280 §4.2.1.9",
          "The root's certificate is one for signing certificates",
          "Chứng thư gốc là loại dùng để ký chứng thư");

  /** The root signed while its key was in use. */
  public static final CheckKind CSCA_KEY_PERIOD =
      CheckKind.of(
          "pa.csca-key-period",
          "ICAO 9303-12 §7.1.1; RFC 3280 §4.2.1.4",
          "The root certified the signer while its key was in use",
          "Chứng thư gốc đã ký trong thời hạn sử dụng khóa của nó");

  /** The root is one of real documents, not of the test kit. */
  public static final CheckKind ANCHOR_PURPOSE =
      CheckKind.of(
          "pa.anchor-purpose",
          "ICAO 9303-12 §4.1",
          "The root is one for real documents",
          "Chứng thư gốc dùng cho giấy tờ thật");

  /** The document, its signer and its root name one country. */
  public static final CheckKind COUNTRY =
      CheckKind.of(
          "pa.country",
          "ICAO 9303-12 §7.1.1; ICAO 9303-3 §5",
          "Document, signer and root are of one country",
          "Giấy tờ, người ký và chứng thư gốc thuộc cùng một quốc gia");

  /** The certificate of the signer is not on the issuer's revocation list. */
  public static final CheckKind REVOCATION =
      CheckKind.of(
          "pa.revocation",
          "ICAO 9303-12 §7.1.2; RFC 5280 §6.3",
          "The signer's certificate was not revoked",
          "Chứng thư của người ký không bị thu hồi");

  /** No data group lies on the chip that the issuer did not sign. */
  public static final CheckKind UNLISTED =
      CheckKind.of(
          "pa.unlisted",
          "ICAO 9303-11 §5.1",
          "Every data group present is one that the issuer signed",
          "Mọi nhóm dữ liệu hiện có đều được cơ quan cấp ký");

  /** All data that the report uses, DG1 at least, was hashed and fits. */
  public static final CheckKind COMPLETE =
      CheckKind.of(
          "pa.complete",
          "ICAO 9303-11 §5.1",
          "All data used here was compared with what was signed",
          "Mọi dữ liệu dùng ở đây đã được đối chiếu với dữ liệu được ký");

  /** The unsigned table of contents agrees with the signed list. */
  public static final CheckKind COM =
      CheckKind.of(
          "pa.com",
          "ICAO 9303-10 §4.6.1",
          "The table of contents agrees with the signed list",
          "Mục lục (EF.COM) khớp với danh sách được ký");

  /** A data group's content can be read as the standard lays it out. */
  public static final CheckKind CONTENT =
      CheckKind.of(
          "lds.content",
          "ICAO 9303-10 §4.7",
          "The data groups can be read",
          "Đọc được các nhóm dữ liệu");

  /** The check digits of the machine-readable zone in DG1 fit. */
  public static final CheckKind MRZ =
      CheckKind.of(
          "lds.mrz",
          "ICAO 9303-3 §4.9; ICAO 9303-5 §4.2",
          "The check digits of the chip's machine-readable zone fit",
          "Các số kiểm tra trong dòng MRZ của chip đều đúng");

  /** The chip signed a challenge with the private key to DG15. */
  public static final CheckKind ACTIVE_AUTHENTICATION =
      CheckKind.of(
          "chip.active-authentication",
          "ICAO 9303-11 §6.1",
          "The chip signed a challenge with its own key (Active Authentication)",
          "Chip đã ký thử thách bằng khóa riêng của nó (Active Authentication)");

  /** The chip answered under keys that follow from its static key of DG14. */
  public static final CheckKind CHIP_AUTHENTICATION =
      CheckKind.of(
          "chip.chip-authentication",
          "ICAO 9303-11 §6.2",
          "The chip agreed on keys with its own key (Chip Authentication)",
          "Chip đã thỏa thuận khóa bằng khóa riêng của nó (Chip Authentication)");

  /** The chip mapped the nonce of PACE with its static key. */
  public static final CheckKind CHIP_MAPPING =
      CheckKind.of(
          "chip.pace-mapping",
          "ICAO 9303-11 §4.4.3.3.3",
          "The chip opened with its own key (PACE with chip authentication mapping)",
          "Chip đã mở bằng khóa riêng của nó (PACE-CAM)");

  /**
   * EF.CardSecurity, which holds the chip's key for PACE, is signed by an issuer of the country.
   */
  public static final CheckKind CARD_SECURITY =
      CheckKind.of(
          "chip.card-security",
          "ICAO 9303-10 §3.11.4; ICAO 9303-11 §9.2; RFC 5652 §5",
          "The security information of the card (EF.CardSecurity) is signed by its issuer",
          "Thông tin bảo mật của thẻ (EF.CardSecurity) do cơ quan cấp ký");

  /** The document has not expired. */
  public static final CheckKind EXPIRY =
      CheckKind.of(
          "document.expiry",
          "Law 26/2023 art. 21; ICAO 9303-3 §4.8",
          "The document has not expired",
          "Giấy tờ chưa hết hạn");

  private static final CheckKind[] DG_HASH = new CheckKind[17];
  private static final Map<String, CheckKind> BY_ID = new LinkedHashMap<>();

  static {
    for (int number = 1; number <= 16; number++) {
      DG_HASH[number] =
          CheckKind.of(
              "pa.dg" + number + "-hash",
              "ICAO 9303-11 §5.1; ICAO 9303-10 §4.6.2.3",
              "Data group " + number + " is what was signed",
              "Nhóm dữ liệu " + number + " đúng như khi được ký");
    }
    CheckKind[] singles = {
      SOD_STRUCTURE,
      SOD_VERSION,
      SOD_CONTENT_TYPE,
      SOD_DIGEST,
      SIGNING_TIME,
      ALGORITHMS,
      SIGNER,
      SOD_SIGNATURE,
      PATH,
      DSC_PROFILE,
      DOCUMENT_TYPE,
      DSC_VALIDITY,
      DSC_KEY_PERIOD,
      CSCA_PROFILE,
      CSCA_VALIDITY,
      CSCA_KEY_PERIOD,
      ANCHOR_PURPOSE,
      COUNTRY,
      REVOCATION,
      UNLISTED,
      COMPLETE,
      COM,
      CONTENT,
      MRZ,
      EXPIRY,
      ACTIVE_AUTHENTICATION,
      CHIP_AUTHENTICATION,
      CHIP_MAPPING,
      CARD_SECURITY
    };
    for (CheckKind kind : singles) {
      BY_ID.put(kind.id().value(), kind);
    }
    for (int number = 1; number <= 16; number++) {
      BY_ID.put(DG_HASH[number].id().value(), DG_HASH[number]);
    }
  }

  private ChipChecks() {}

  /**
   * The check of one data group's hash.
   *
   * @param number of the data group, 1 to 16
   * @return {@code pa.dgN-hash}
   * @throws IllegalArgumentException if there is no such data group
   */
  public static CheckKind dataGroupHash(int number) {
    if (number < 1 || number > 16) {
      throw new IllegalArgumentException("data groups are numbered 1 to 16");
    }
    return DG_HASH[number];
  }

  /**
   * All checks of this class by the text of their id.
   *
   * @return an unmodifiable map in the order of the examination
   */
  public static Map<String, CheckKind> all() {
    return Collections.unmodifiableMap(BY_ID);
  }
}
