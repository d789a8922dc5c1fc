package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What an account may be used for (S0, S1, S4; Decree 69/2024 art. 9). Level 2 includes level 1.
 */
public enum Entitlement {
  /** Prove number, name, date of birth, sex and portrait. */
  PROVE_IDENTITY_DATA(
      Level.ONE,
      null,
      "S4",
      "Prove number, name, date of birth, sex and portrait",
      "Chứng minh số định danh, họ tên, ngày sinh, giới tính và ảnh chân dung"),
  /** Declare one's health. */
  HEALTH_DECLARATION(Level.ONE, null, "S0", "Declare one's health", "Khai báo y tế"),
  /** See one's vaccinations. */
  VACCINATION_RECORD(Level.ONE, null, "S0", "See one's vaccinations", "Xem thông tin tiêm chủng"),
  /** Notify a stay. */
  STAY_NOTICE(Level.ONE, null, "S0", "Notify a stay", "Thông báo lưu trú"),
  /** Register permanent residence. */
  PERMANENT_RESIDENCE(Level.ONE, null, "S0", "Register permanent residence", "Đăng ký thường trú"),
  /** Register temporary residence. */
  TEMPORARY_RESIDENCE(Level.ONE, null, "S0", "Register temporary residence", "Đăng ký tạm trú"),
  /** Declare temporary absence. */
  TEMPORARY_ABSENCE(Level.ONE, null, "S0", "Declare temporary absence", "Khai báo tạm vắng"),
  /** Show the account in place of the card. */
  USE_AS_CARD(
      Level.TWO,
      ApplicantKind.CITIZEN,
      "S4; Decree 69/2024 art. 9",
      "Show the account in place of the card",
      "Sử dụng tài khoản có giá trị như thẻ căn cước"),
  /** Show the data of the card from the national system. */
  SHOW_CARD_DATA(
      Level.TWO,
      ApplicantKind.CITIZEN,
      "S1",
      "Show the data of the card from the national system",
      "Tích hợp thông tin thẻ từ Hệ thống căn cước công dân quốc gia"),
  /** Show one's documents and dependants. */
  INTEGRATE_DOCUMENTS(
      Level.TWO,
      null,
      "S0; S1; S4",
      "Show one's documents and dependants",
      "Tích hợp giấy tờ tùy thân, thông tin người phụ thuộc và thông tin của các Bộ, ngành"),
  /** Use social security services. */
  SOCIAL_SECURITY(
      Level.TWO, null, "S1", "Use social security services", "Sử dụng dịch vụ an sinh xã hội"),
  /** Share identified data with authorities and organisations. */
  SHARE_IDENTIFIED_DATA(
      Level.TWO,
      null,
      "S1; S4",
      "Share identified data with authorities and organisations",
      "Chia sẻ thông tin đã được định danh điện tử"),
  /** Pay bills for electricity and water. */
  PAY_BILLS(
      Level.TWO,
      null,
      "S0",
      "Pay bills for electricity and water",
      "Thanh toán hóa đơn điện, nước"),
  /** Pay social and health insurance. */
  PAY_INSURANCE(
      Level.TWO,
      null,
      "S0",
      "Pay social and health insurance",
      "Đóng bảo hiểm xã hội, bảo hiểm y tế"),
  /** Transfer money. */
  TRANSFER_MONEY(Level.TWO, null, "S0", "Transfer money", "Chuyển tiền"),
  /** Apply for an organisation's account. */
  ACT_FOR_ORGANISATION(
      Level.TWO,
      null,
      "Decree 69/2024 art. 12",
      "Apply for an organisation's account",
      "Đăng ký tài khoản cho cơ quan, tổ chức"),
  /** Consent for a child or ward. */
  ACT_AS_GUARDIAN(
      Level.TWO,
      null,
      "Decree 69/2024 art. 10(1)",
      "Consent for a child or ward",
      "Đồng ý thay cho trẻ em hoặc người được giám hộ"),
  /** Use public services as an organisation. */
  ORGANISATION_SERVICES(
      Level.ORGANISATION,
      null,
      "S4; Decree 69/2024 art. 9",
      "Use public services as an organisation",
      "Sử dụng dịch vụ công với tư cách tổ chức");

  private final Level level;
  private final @Nullable ApplicantKind only;
  private final String source;
  private final Sentence title;

  Entitlement(Level level, @Nullable ApplicantKind only, String source, String en, String vi) {
    this.level = level;
    this.only = only;
    this.source = source;
    this.title = new Sentence(en, vi);
  }

  /**
   * From which level on.
   *
   * @return the lowest level that has it, or {@link Level#ORGANISATION}
   */
  public Level level() {
    return level;
  }

  /**
   * Where it is said.
   *
   * @return seeds, decree and article
   */
  public String source() {
    return source;
  }

  /**
   * What people call it.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }

  boolean belongsTo(Account account) {
    if (only != null && account.applicant.kind() != only) {
      return false;
    }
    if (level == Level.ORGANISATION || account.active == Level.ORGANISATION) {
      return level == account.active;
    }
    return account.active.compareTo(level) >= 0;
  }
}
