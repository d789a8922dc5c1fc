package io.dinhdanh.core.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a caller knows about one session beside the chip, for its evidence: which words there are is
 * fixed, so that two banks mean the same by them. Nothing of it is checked here. Immutable.
 */
public final class SessionFacts {

  /** What can be stated, with the name it has in the evidence. */
  public enum Fact {
    /** The protocol that opened the chip, such as {@code PACE-CAN} or {@code BAC}. */
    ACCESS_PROTOCOL("accessProtocol"),
    /** The protocol by which the chip proved itself, such as {@code CA} or {@code AA}. */
    CHIP_PROOF_PROTOCOL("chipProofProtocol"),
    /** The challenge of that protocol, in hexadecimal digits. */
    CHALLENGE("challenge"),
    /** The SHA-256 digest of the card QR's text, in hexadecimal digits. */
    QR_TEXT_SHA256("qrTextSha256"),
    /** The number of fields in the card QR, 7 or 11. */
    QR_FIELDS("qrFields"),
    /** Where the time came from, such as {@code NTP}. */
    TIME_SOURCE("timeSource"),
    /** The score of the face comparison. */
    FACE_SCORE("faceScore"),
    /** The threshold that the score was held against. */
    FACE_THRESHOLD("faceThreshold"),
    /** The table of false accept and false reject rates that the threshold came from. */
    FACE_RATE_TABLE("faceRateTable"),
    /** Who made the presentation attack detection, and its version. */
    PAD_PRODUCT("padProduct"),
    /** The score of the presentation attack detection. */
    PAD_SCORE("padScore"),
    /** The level at which it was certified, as its vendor states. */
    PAD_LEVEL("padLevel"),
    /** How many attempts there were (Circular 50/2024: at most 10). */
    ATTEMPTS("attempts"),
    /** How long the matching took, in milliseconds (Circular 50/2024: at most 3 minutes). */
    ELAPSED_MILLIS("elapsedMillis"),
    /** The reference of an authentication by the Police's systems. */
    EXTERNAL_REFERENCE("externalReference");

    private final String title;

    Fact(String title) {
      this.title = title;
    }

    /**
     * The name in the evidence.
     *
     * @return a name in camel case
     */
    public String title() {
      return title;
    }
  }

  private static final int LONGEST_TEXT = 1_000;
  private static final SessionFacts NONE = new SessionFacts(Map.of());

  private final Map<Fact, Object> facts;

  private SessionFacts(Map<Fact, Object> facts) {
    this.facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /**
   * Nothing known.
   *
   * @return no facts
   */
  public static SessionFacts none() {
    return NONE;
  }

  /**
   * These facts and a text.
   *
   * @param fact what it is
   * @param text the text, at most 1,000 characters; no biometric data
   * @return new facts
   * @throws IllegalArgumentException if the text is longer
   */
  public SessionFacts with(Fact fact, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("a fact of more than 1,000 characters");
    }
    return put(fact, text);
  }

  /**
   * These facts and a number.
   *
   * @param fact what it is
   * @param number the number; finite, and below 2^53 if it is whole
   * @return new facts
   * @throws IllegalArgumentException if it is not finite
   */
  public SessionFacts with(Fact fact, double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("a number that is not finite");
    }
    return put(fact, number);
  }

  private SessionFacts put(Fact fact, Object value) {
    Map<Fact, Object> more = new TreeMap<>(facts);
    more.put(fact, value);
    return new SessionFacts(more);
  }

  /** The facts: texts and doubles, in the order of {@link Fact}. */
  Map<Fact, Object> facts() {
    return facts;
  }

  /** Names what is known, not what it is. */
  @Override
  public String toString() {
    return "SessionFacts" + facts.keySet();
  }
}
