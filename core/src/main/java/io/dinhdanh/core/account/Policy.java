package io.dinhdanh.core.account;

import java.time.Duration;
import java.util.Objects;

/**
 * What an embedder chooses where the sources differ, and how long codes and evidence last. {@link
 * #standard()} is the choice of this SDK; {@link PolicySwitch} gives its reasons.
 *
 * @param qrForLevel1 may the QR code stand in for the chip in an application for level 1?
 * @param portraitForm what shows the face in an application for level 1?
 * @param passwordAtActivation is a password set during activation?
 * @param level2Path how does a granted level 2 become active when level 1 is not?
 * @param biometricMatch what is compared with the identity database for level 2?
 * @param level2Contact which contact does a level 2 file need?
 * @param firstPassword who chooses the first password of an app account?
 * @param level2Office where may a citizen open a level 2 file?
 * @param codeLifetime how long a code serves: S1's screen counts down from 1:55 of 2 minutes
 * @param resetCodeLifetime how long a code for a forgotten secret serves: 3 minutes in a guide of
 *     2024
 * @param onlineFreshness how old a check may be that the holder's own steps rest on
 * @param officeFreshness how old a check may be that was made in an office or by an authority
 */
public record Policy(
    QrForLevel1 qrForLevel1,
    PortraitForm portraitForm,
    PasswordAtActivation passwordAtActivation,
    Level2Path level2Path,
    BiometricMatch biometricMatch,
    Level2Contact level2Contact,
    FirstPassword firstPassword,
    Level2Office level2Office,
    Duration codeLifetime,
    Duration resetCodeLifetime,
    Duration onlineFreshness,
    Duration officeFreshness) {

  private static final Policy STANDARD =
      new Policy(
          QrForLevel1.ONLY_WITHOUT_NFC,
          PortraitForm.STILL,
          PasswordAtActivation.WHEN_NONE,
          Level2Path.DIRECT,
          BiometricMatch.BOTH,
          Level2Contact.AS_LAW,
          FirstPassword.CHOSEN,
          Level2Office.ANY,
          Duration.ofMinutes(2),
          Duration.ofMinutes(3),
          Duration.ofMinutes(15),
          Duration.ofDays(1));

  public Policy {
    Objects.requireNonNull(qrForLevel1, "qrForLevel1");
    Objects.requireNonNull(portraitForm, "portraitForm");
    Objects.requireNonNull(passwordAtActivation, "passwordAtActivation");
    Objects.requireNonNull(level2Path, "level2Path");
    Objects.requireNonNull(biometricMatch, "biometricMatch");
    Objects.requireNonNull(level2Contact, "level2Contact");
    Objects.requireNonNull(firstPassword, "firstPassword");
    Objects.requireNonNull(level2Office, "level2Office");
    requirePositive(codeLifetime);
    requirePositive(resetCodeLifetime);
    requirePositive(onlineFreshness);
    requirePositive(officeFreshness);
  }

  /**
   * The choice of this SDK.
   *
   * @return the standard policy
   */
  public static Policy standard() {
    return STANDARD;
  }

  /**
   * This policy with another answer to: may the QR code stand in for the chip in an application for
   * level 1?
   *
   * @param choice the answer
   * @return a new policy
   */
  public Policy with(QrForLevel1 choice) {
    return new Policy(
        choice,
        portraitForm,
        passwordAtActivation,
        level2Path,
        biometricMatch,
        level2Contact,
        firstPassword,
        level2Office,
        codeLifetime,
        resetCodeLifetime,
        onlineFreshness,
        officeFreshness);
  }

  /**
   * This policy with another answer to: what shows the face in an application for level 1?
   *
   * @param choice the answer
   * @return a new policy
   */
  public Policy with(PortraitForm choice) {
    return new Policy(
        qrForLevel1,
        choice,
        passwordAtActivation,
        level2Path,
        biometricMatch,
        level2Contact,
        firstPassword,
        level2Office,
        codeLifetime,
        resetCodeLifetime,
        onlineFreshness,
        officeFreshness);
  }

  /**
   * This policy with another answer to: is a password set during activation?
   *
   * @param choice the answer
   * @return a new policy
   */
  public Policy with(PasswordAtActivation choice) {
    return new Policy(
        qrForLevel1,
        portraitForm,
        choice,
        level2Path,
        biometricMatch,
        level2Contact,
        firstPassword,
        level2Office,
        codeLifetime,
        resetCodeLifetime,
        onlineFreshness,
        officeFreshness);
  }

  /**
   * This policy with another answer to: how does a granted level 2 become active when level 1 is
   * not?
   *
   * @param choice the answer
   * @return a new policy
   */
  public Policy with(Level2Path choice) {
    return new Policy(
        qrForLevel1,
        portraitForm,
        passwordAtActivation,
        choice,
        biometricMatch,
        level2Contact,
        firstPassword,
        level2Office,
        codeLifetime,
        resetCodeLifetime,
        onlineFreshness,
        officeFreshness);
  }

  /**
   * This policy with another answer to: what is compared with the identity database for level 2?
   *
   * @param choice the answer
   * @return a new policy
   */
  public Policy with(BiometricMatch choice) {
    return new Policy(
        qrForLevel1,
        portraitForm,
        passwordAtActivation,
        level2Path,
        choice,
        level2Contact,
        firstPassword,
        level2Office,
        codeLifetime,
        resetCodeLifetime,
        onlineFreshness,
        officeFreshness);
  }

  /**
   * This policy with another answer to: which contact does a level 2 file need?
   *
   * @param choice the answer
   * @return a new policy
   */
  public Policy with(Level2Contact choice) {
    return new Policy(
        qrForLevel1,
        portraitForm,
        passwordAtActivation,
        level2Path,
        biometricMatch,
        choice,
        firstPassword,
        level2Office,
        codeLifetime,
        resetCodeLifetime,
        onlineFreshness,
        officeFreshness);
  }

  /**
   * This policy with another answer to: who chooses the first password of an app account?
   *
   * @param choice the answer
   * @return a new policy
   */
  public Policy with(FirstPassword choice) {
    return new Policy(
        qrForLevel1,
        portraitForm,
        passwordAtActivation,
        level2Path,
        biometricMatch,
        level2Contact,
        choice,
        level2Office,
        codeLifetime,
        resetCodeLifetime,
        onlineFreshness,
        officeFreshness);
  }

  /**
   * This policy with another answer to: where may a citizen open a level 2 file?
   *
   * @param choice the answer
   * @return a new policy
   */
  public Policy with(Level2Office choice) {
    return new Policy(
        qrForLevel1,
        portraitForm,
        passwordAtActivation,
        level2Path,
        biometricMatch,
        level2Contact,
        firstPassword,
        choice,
        codeLifetime,
        resetCodeLifetime,
        onlineFreshness,
        officeFreshness);
  }

  private static void requirePositive(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("a duration of a policy is positive");
    }
  }

  /** May the QR code stand in for the chip in an application for level 1? */
  public enum QrForLevel1 {
    /** Only if the device has no working NFC reader (S0). */
    ONLY_WITHOUT_NFC,
    /** As the holder likes (S1, S4). */
    FREE_CHOICE
  }

  /** What shows the face in an application for level 1? */
  public enum PortraitForm {
    /** A portrait (S0, S4; Decree 69/2024 art. 10(1)). */
    STILL,
    /** A video of the face (S1). */
    VIDEO,
    /** A portrait or a video. */
    EITHER
  }

  /** Is a password set during activation? */
  public enum PasswordAtActivation {
    /** Only if there is none yet (official guide of Hà Nam). */
    WHEN_NONE,
    /** Always (S2, S4). */
    ALWAYS,
    /** Never: only passcode and questions (S1). */
    NEVER
  }

  /** How does a granted level 2 become active when level 1 is not? */
  public enum Level2Path {
    /** Activation leads to level 2 at once (guides of 2024). */
    DIRECT,
    /** Register in the app and activate level 1 first; level 2 follows by itself (S4). */
    LEVEL1_FIRST,
    /** The system creates level 1, then level 2, each activated on its own notice (S0). */
    STEPWISE
  }

  /** What is compared with the identity database for level 2? */
  public enum BiometricMatch {
    /** Face and fingerprint (Decree 69/2024 art. 10(2)). */
    BOTH,
    /** Portrait or fingerprint (S0). */
    EITHER
  }

  /** Which contact does a level 2 file need? */
  public enum Level2Contact {
    /** What the law of the day asks for: Decree 59/2022 either, Decree 69/2024 the telephone. */
    AS_LAW,
    /** A telephone number (S4). */
    PHONE,
    /** A telephone number or a mail address (S0, S3). */
    PHONE_OR_EMAIL
  }

  /** Who chooses the first password of an app account? */
  public enum FirstPassword {
    /** The holder (S0, S1, S2, S4). */
    CHOSEN,
    /** The system, which sends it by SMS (S3). */
    SENT_BY_SMS
  }

  /** Where may a citizen open a level 2 file? */
  public enum Level2Office {
    /** At any office, wherever one lives (Decree 69/2024 art. 10(2)). */
    ANY,
    /** At the commune police or where cards are issued (S4; Decree 59/2022 art. 14). */
    COMMUNE_OR_ISSUING,
    /** Where cards are issued: district, province or issuing point (S0, S1, S3). */
    ISSUING
  }
}
