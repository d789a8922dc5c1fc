package io.dinhdanh.core.evidence;

/**
 * What is checked before an account reaches a level: card, portrait, presence, and what the
 * authority decided.
 */
public final class LevelChecks {

  /** The number in the chip is the account's. */
  public static final CheckKind CHIP_NUMBER =
      CheckKind.of(
          "chip.number",
          "Decree 69/2024 art. 10(1); S0; S1; S4",
          "The chip carries the account's number",
          "Chip chứa đúng số định danh của tài khoản");

  /** The device cannot read the chip. */
  public static final CheckKind NO_NFC =
      CheckKind.of(
          "device.no-nfc",
          "S0",
          "The device has no working NFC reader",
          "Thiết bị không hỗ trợ NFC hoặc NFC bị hỏng");

  /** A foreigner's passport was declared. */
  public static final CheckKind PASSPORT_DECLARED =
      CheckKind.of(
          "passport.declared",
          "Decree 69/2024 art. 11",
          "The passport and the residence card were declared",
          "Đã kê khai hộ chiếu và thẻ cư trú");

  /** The portrait has the required quality. */
  public static final CheckKind PORTRAIT_ACCEPTED =
      CheckKind.of(
          "portrait.accepted",
          "S0; S4; Decree 69/2024 art. 10(1)",
          "The portrait is fit: eyes open, no glasses, no mask, good light",
          "Ảnh chân dung đạt yêu cầu: mở mắt, không kính, không khẩu trang, đủ sáng");

  /** The face video was accepted. */
  public static final CheckKind PORTRAIT_VIDEO =
      CheckKind.of(
          "portrait.video",
          "S1",
          "A video of the face was taken of a living person",
          "Đã quay video khuôn mặt của người thật");

  /** The applicant stood before an officer. */
  public static final CheckKind PERSON_PRESENT =
      CheckKind.of(
          "person.present",
          "Decree 69/2024 art. 10(2); S0; S1; S3; S4",
          "An officer saw the person",
          "Cán bộ đã tiếp người đăng ký trực tiếp");

  /** The identity document was presented. */
  public static final CheckKind DOCUMENT_PRESENTED =
      CheckKind.of(
          "document.presented",
          "Decree 69/2024 art. 10(2), 11(2); S0; S1; S4",
          "The valid card or passport was presented",
          "Đã xuất trình thẻ hoặc hộ chiếu còn giá trị");

  /** A card is being issued together with the account. */
  public static final CheckKind CARD_APPLIED =
      CheckKind.of(
          "document.application",
          "Decree 69/2024 art. 10(2); S0; S3; S4",
          "The card was applied for at the same time",
          "Đã làm thủ tục cấp thẻ cùng lúc");

  /** The documents to integrate were compared with their originals. */
  public static final CheckKind ORIGINALS_PRESENTED =
      CheckKind.of(
          "originals.presented",
          "S0; S1; S3; S4",
          "The originals of the documents to integrate were presented",
          "Đã xuất trình bản gốc giấy tờ cần tích hợp");

  /** A portrait was taken at the office. */
  public static final CheckKind PORTRAIT_CAPTURED =
      CheckKind.of(
          "portrait.captured",
          "Decree 69/2024 art. 10(2); S4",
          "The officer took the portrait",
          "Cán bộ đã chụp ảnh chân dung");

  /** Fingerprints were taken at the office. */
  public static final CheckKind FINGER_CAPTURED =
      CheckKind.of(
          "finger.captured",
          "Decree 69/2024 art. 10(2); S0; S4",
          "The officer took the fingerprints",
          "Cán bộ đã thu nhận vân tay");

  /** The applicant checked the collected data. */
  public static final CheckKind DATA_CONFIRMED =
      CheckKind.of(
          "data.confirmed",
          "S0",
          "The person checked the data",
          "Người đăng ký đã kiểm tra thông tin");

  /** The application form was signed. */
  public static final CheckKind FORM_SIGNED =
      CheckKind.of(
          "form.signed",
          "Decree 69/2024 art. 10(2), form TK01; S0",
          "The person signed the form",
          "Người đăng ký đã ký phiếu");

  /** The captured face matches the reference. */
  public static final CheckKind FACE_MATCH =
      CheckKind.of(
          "face.match",
          "Decree 69/2024 art. 10(2); S0",
          "The face is that in the identity database",
          "Khuôn mặt khớp với cơ sở dữ liệu căn cước");

  /** The captured fingerprint matches the reference. */
  public static final CheckKind FINGER_MATCH =
      CheckKind.of(
          "finger.match",
          "Decree 69/2024 art. 10(2); S0",
          "The fingerprint is that in the identity database",
          "Vân tay khớp với cơ sở dữ liệu căn cước");

  /** The decision of the authority is at hand. */
  public static final CheckKind DECISION =
      CheckKind.of(
          "authority.decision",
          "Decree 69/2024 art. 13, 16",
          "The competent authority decided so",
          "Cơ quan có thẩm quyền đã quyết định");

  /** The representative is known by a level 2 account. */
  public static final CheckKind REPRESENTATIVE =
      CheckKind.of(
          "representative.level-two",
          "Decree 69/2024 art. 12",
          "The representative uses an own level 2 account",
          "Người đại diện dùng tài khoản mức độ 2 của mình");

  /** The other representatives consent. */
  public static final CheckKind REPRESENTATIVES_CONSENT =
      CheckKind.of(
          "representatives.consent",
          "Decree 69/2024 art. 12",
          "All other representatives consent",
          "Các người đại diện khác đều đồng ý");

  private LevelChecks() {}
}
