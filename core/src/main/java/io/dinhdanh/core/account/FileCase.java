package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;

/** What decides how long a file may take (Decree 69/2024 art. 13). */
public enum FileCase {
  /** An application for level 1 in the app. */
  ONLINE("Level 1, online", "Mức độ 1, trực tuyến"),
  /** A citizen with a valid card. */
  CARD_HELD("Level 2, with a valid card", "Mức độ 2, đã có thẻ còn giá trị"),
  /** A citizen whose card is missing or expired and is being issued. */
  WITH_CARD_ISSUANCE("Level 2, together with the card", "Mức độ 2, làm cùng thủ tục cấp thẻ"),
  /** A foreigner whose biometrics the immigration database has. */
  BIOMETRICS_ON_FILE(
      "Level 2, foreigner, biometrics on file",
      "Mức độ 2, người nước ngoài đã có dữ liệu sinh trắc"),
  /** A foreigner whose biometrics are taken for the first time. */
  BIOMETRICS_NEW(
      "Level 2, foreigner, biometrics new", "Mức độ 2, người nước ngoài chưa có dữ liệu sinh trắc"),
  /** An organisation whose data the national databases have. */
  DATA_IN_DATABASE("Organisation, data at hand", "Tổ chức, thông tin đã có trong cơ sở dữ liệu"),
  /** An organisation whose data must be verified. */
  DATA_TO_VERIFY("Organisation, data to verify", "Tổ chức, thông tin cần xác minh");

  private final Sentence title;

  FileCase(String en, String vi) {
    this.title = new Sentence(en, vi);
  }

  /**
   * What people call this case.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
