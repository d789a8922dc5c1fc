package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;

/** What an account proves, in rising order. */
public enum Level {
  /** No account. */
  NONE("None", "Chưa có"),
  /** An app account that proves nothing. */
  BASIC("App account", "Tài khoản ứng dụng"),
  /** Level 1. */
  ONE("Level 1", "Mức độ 1"),
  /** Level 2. */
  TWO("Level 2", "Mức độ 2"),
  /** An organisation's account, which has no level. */
  ORGANISATION("Organisation", "Tổ chức");

  private final Sentence title;

  Level(String en, String vi) {
    this.title = new Sentence(en, vi);
  }

  /**
   * What people call this level.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
