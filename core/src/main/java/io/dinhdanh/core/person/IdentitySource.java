package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Sentence;

/** Where a statement about a person was read. The order is the order of a report's columns. */
public enum IdentitySource {
  /** The machine-readable zone in the chip (DG1). */
  DG1("Chip: machine-readable zone (DG1)", "Chip: dòng MRZ (DG1)"),
  /** Additional personal details in the chip (DG11). */
  DG11("Chip: personal details (DG11)", "Chip: thông tin cá nhân (DG11)"),
  /** Additional document details in the chip (DG12). */
  DG12("Chip: document details (DG12)", "Chip: thông tin giấy tờ (DG12)"),
  /** Vietnam's citizen data in the chip (DG13). */
  DG13("Chip: citizen data (DG13)", "Chip: thông tin công dân (DG13)"),
  /** The QR code printed on the card. */
  QR("Printed QR code", "Mã QR in trên thẻ"),
  /** The machine-readable zone printed on the card. */
  MRZ("Printed machine-readable zone", "Dòng MRZ in trên thẻ"),
  /** What the person or a clerk typed. */
  TYPED("Typed in", "Nhập tay");

  private final Sentence title;

  IdentitySource(String en, String vi) {
    this.title = new Sentence(en, vi);
  }

  /**
   * What a reader calls this source.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
