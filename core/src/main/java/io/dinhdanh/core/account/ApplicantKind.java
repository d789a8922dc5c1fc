package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;

/** Who may hold an account (Decree 69/2024 art. 7). */
public enum ApplicantKind {
  /** A Vietnamese citizen. */
  CITIZEN("Vietnamese citizen", "Công dân Việt Nam"),
  /** A foreigner with a temporary or permanent residence card. */
  FOREIGNER("Foreigner with a residence card", "Người nước ngoài có thẻ cư trú"),
  /** An agency or organisation, acting through its representative. */
  ORGANISATION("Agency or organisation", "Cơ quan, tổ chức");

  private final Sentence title;

  ApplicantKind(String en, String vi) {
    this.title = new Sentence(en, vi);
  }

  /**
   * What people call such an applicant.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
