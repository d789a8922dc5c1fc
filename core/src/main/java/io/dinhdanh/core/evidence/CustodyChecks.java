package io.dinhdanh.core.evidence;

/**
 * What is checked around an account: guardians, change of device, corrections, and the grounds that
 * lock or unlock it.
 */
public final class CustodyChecks {

  /** The guardian consents to this step. */
  public static final CheckKind GUARDIAN_CONSENT =
      CheckKind.of(
          "guardian.consent",
          "Decree 69/2024 art. 10, 14(2)",
          "The guardian consents",
          "Người giám hộ đồng ý");

  /** The guardian is known by a level 2 account. */
  public static final CheckKind GUARDIAN_LEVEL2 =
      CheckKind.of(
          "guardian.level-two",
          "Decree 69/2024 art. 10(1)",
          "The guardian acts by an own level 2 account and number",
          "Người giám hộ dùng tài khoản mức độ 2 và số điện thoại của mình");

  /** The old device vouches for the new one. */
  public static final CheckKind OLD_DEVICE_CODE =
      CheckKind.of(
          "device.old-code",
          "S1",
          "The code shown on the old telephone was entered",
          "Đã nhập mã hiển thị trên điện thoại cũ");

  /** The police confirmed the change. */
  public static final CheckKind POLICE_CONFIRMED =
      CheckKind.of(
          "police.confirmed", "S1", "The police confirmed it", "Cơ quan Công an đã xác nhận");

  /** The hotline confirmed the late activation. */
  public static final CheckKind HOTLINE_CONFIRMED =
      CheckKind.of(
          "hotline.confirmed",
          "Decree 69/2024 art. 14(1)",
          "The hotline confirmed the late activation",
          "Tổng đài đã xác nhận việc kích hoạt quá hạn");

  /** The data were corrected at their source. */
  public static final CheckKind DATA_CORRECTED =
      CheckKind.of(
          "data.corrected",
          "S1",
          "The police corrected the data",
          "Cơ quan Công an đã chỉnh sửa thông tin");

  /** A card or residence card was issued. */
  public static final CheckKind CARD_ISSUED =
      CheckKind.of(
          "document.issued",
          "Law 26/2023 art. 21",
          "The document was issued or renewed",
          "Giấy tờ đã được cấp hoặc cấp đổi");

  /** A written request of an authority is at hand. */
  public static final CheckKind LOCK_REQUESTED =
      CheckKind.of(
          "lock.requested",
          "Decree 69/2024 art. 15, form TK03",
          "An authority asked for it in writing",
          "Cơ quan đề nghị bằng văn bản");

  private CustodyChecks() {}
}
