package io.dinhdanh.nfc.testkit;

/** The kinds of document that a {@link TestCard} can be. */
public enum TestProfile {
  /**
   * Vietnam's chip card as issued since 2021 (Circular 06/2021/TT-BCA): DG1, DG2, DG3, DG13, DG14
   * and DG15; PACE with generic mapping, and BAC.
   */
  CCCD_2021,
  /**
   * Vietnam's identity card of the Law 26/2023: as before, with PACE by chip authentication
   * mapping. The layout of its chip is not published; this one is a guess at it.
   */
  CAN_CUOC_2024,
  /** The identity card of a child under six, which has neither portrait nor fingerprints. */
  CHILD,
  /**
   * A foreign passport: a TD3 zone, DG1, DG2, DG11, DG12, DG14 and DG15, no DG13; Active
   * Authentication by RSA.
   */
  FOREIGN_PASSPORT
}
