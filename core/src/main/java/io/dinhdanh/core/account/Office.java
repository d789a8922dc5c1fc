package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;

/** Where a level 2 file is opened. District police existed until 2025. */
public enum Office {
  /** Police of a commune, ward or town. */
  COMMUNE("Commune police", "Công an cấp xã"),
  /** Police of a district. */
  DISTRICT("District police", "Công an cấp huyện"),
  /** Police of a province. */
  PROVINCE("Provincial police", "Công an cấp tỉnh"),
  /** A point that issues identity cards. */
  CARD_ISSUING("Card-issuing point", "Điểm cấp căn cước"),
  /** An immigration office, for foreigners. */
  IMMIGRATION("Immigration office", "Cơ quan quản lý xuất nhập cảnh");

  private final Sentence title;

  Office(String en, String vi) {
    this.title = new Sentence(en, vi);
  }

  /**
   * What people call this office.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
