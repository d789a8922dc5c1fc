package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;

/** Documents that can be shown in the account (S0, S1, S3, S4). */
public enum DocumentKind {
  /** The driving licence. */
  DRIVING_LICENCE("Driving licence", "Giấy phép lái xe"),
  /** The registration of a car or motorcycle. */
  VEHICLE_REGISTRATION("Vehicle registration", "Đăng ký xe"),
  /** The health insurance card. */
  HEALTH_INSURANCE("Health insurance card", "Thẻ bảo hiểm y tế"),
  /** The social insurance book. */
  SOCIAL_INSURANCE("Social insurance", "Bảo hiểm xã hội"),
  /** The tax number. */
  TAX_NUMBER("Tax number", "Mã số thuế"),
  /** Information about dependants. */
  DEPENDANTS("Dependants", "Người phụ thuộc");

  private final Sentence title;

  DocumentKind(String en, String vi) {
    this.title = new Sentence(en, vi);
  }

  /**
   * What people call this document.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
