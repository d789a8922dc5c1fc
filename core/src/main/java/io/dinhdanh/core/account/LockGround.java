package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.text.Sentence;

/**
 * Why an account is locked (Law 26/2023 art. 34; Decree 69/2024 art. 15). Several grounds may hold
 * at once; the account is free when none is left.
 */
public enum LockGround {
  /** The holder asked for it. */
  SELF("self", "the holder asked for it", "chủ tài khoản yêu cầu", "Law 26/2023 art. 34(1)(a)"),
  /** The holder broke the agreement on the use of the app. */
  BREACH(
      "breach",
      "the terms of use were broken",
      "vi phạm thỏa thuận sử dụng",
      "Law 26/2023 art. 34(1)(b)"),
  /** The card was revoked or is held by an authority. */
  CARD_REVOKED(
      "card-revoked",
      "the card was revoked or is held",
      "thẻ bị thu hồi hoặc bị giữ",
      "Law 26/2023 art. 34(1)(c)"),
  /** The card has expired. */
  CARD_EXPIRED(
      "card-expired", "the card has expired", "thẻ đã hết hạn", "Decree 69/2024 art. 15(1)"),
  /** A foreigner's passport or residence has ended. */
  RESIDENCE_ENDED(
      "residence-ended",
      "passport or residence has ended",
      "hộ chiếu hoặc thời hạn cư trú đã hết",
      "Decree 69/2024 art. 15(2)"),
  /** An authority or a service user asked for it and it was granted. */
  AUTHORITY(
      "authority",
      "an authority asked for it",
      "cơ quan có thẩm quyền yêu cầu",
      "Law 26/2023 art. 34(1)(đ); Decree 69/2024 art. 15"),
  /** The holder has died: the only lock that never ends. */
  DEATH("death", "the holder has died", "chủ tài khoản đã chết", "Law 26/2023 art. 34(1)(d)");

  private final String code;
  private final Sentence because;
  private final String source;
  private final CheckKind established;
  private final CheckKind ended;
  private final Objection objection;

  LockGround(String code, String en, String vi, String source) {
    this.code = code;
    this.because = new Sentence(en, vi);
    this.source = source;
    this.established =
        CheckKind.of("lock." + code, source, "Ground to lock: " + en, "Căn cứ khóa: " + vi);
    this.ended =
        CheckKind.of(
            "unlock." + code,
            "Law 26/2023 art. 34(2); Decree 69/2024 art. 15(3), 30",
            "Ended: " + en,
            "Đã chấm dứt: " + vi);
    this.objection =
        Objection.of(
            "locked." + code,
            source,
            "The account is locked: " + en + ".",
            "Tài khoản đang bị khóa: " + vi + ".");
  }

  /**
   * The stable word for the ground.
   *
   * @return such as {@code card-expired}
   */
  public String code() {
    return code;
  }

  /**
   * The ground as the end of a sentence.
   *
   * @return such as "the card has expired"
   */
  public Sentence because() {
    return because;
  }

  /**
   * The law behind the ground.
   *
   * @return law and article
   */
  public String source() {
    return source;
  }

  /**
   * The check that establishes the ground.
   *
   * @return {@code lock.CODE}
   */
  public CheckKind established() {
    return established;
  }

  /**
   * The check that shows that the ground has ended.
   *
   * @return {@code unlock.CODE}
   */
  public CheckKind ended() {
    return ended;
  }

  /**
   * What a locked account answers.
   *
   * @return the objection
   */
  public Objection objection() {
    return objection;
  }

  /** The ground that an expired document is: a citizen's card, or a foreigner's residence. */
  static LockGround ofExpiry(ApplicantKind kind) {
    return kind == ApplicantKind.CITIZEN ? CARD_EXPIRED : RESIDENCE_ENDED;
  }

  /**
   * Tells whether the ground can hold for an applicant: cards are a citizen's, residence a
   * foreigner's, and an organisation does not die.
   *
   * @param kind of applicant
   * @return true if it can
   */
  public boolean appliesTo(ApplicantKind kind) {
    return switch (this) {
      case SELF, BREACH, AUTHORITY -> true;
      case CARD_REVOKED, CARD_EXPIRED -> kind == ApplicantKind.CITIZEN;
      case RESIDENCE_ENDED -> kind == ApplicantKind.FOREIGNER;
      case DEATH -> kind != ApplicantKind.ORGANISATION;
    };
  }
}
