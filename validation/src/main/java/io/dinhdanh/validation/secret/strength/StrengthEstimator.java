package io.dinhdanh.validation.secret.strength;

import io.dinhdanh.core.evidence.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Estimates how many guesses a password takes from somebody who knows Vietnamese passwords. It cuts
 * the password into the pieces that are cheapest together: listed words, syllables, readable runs,
 * keyboard runs, sequences, repetitions, dates, what is known of the person, and mere characters
 * for the rest. The idea of the cheapest cut is that of D. Wheeler, zxcvbn, USENIX Security 2016.
 * Thread-safe; reading the word lists takes some milliseconds once.
 */
public final class StrengthEstimator {

  /** What the guesser pays for each seam between pieces. */
  private static final double SEAM_COST = 0.3;

  private static final double BEYOND_COST = 1.0;
  private static final Reason TOO_SHORT =
      Reason.of(
          "short",
          "It is short; three or four unrelated words are easier to remember and harder to guess.",
          "Mật khẩu còn ngắn; ba bốn từ không liên quan vừa dễ nhớ vừa khó đoán hơn.");

  private final List<Matcher> matchers;

  /**
   * An estimator with the list of this SDK.
   *
   * @return the estimator
   */
  public static StrengthEstimator vietnamese() {
    return new StrengthEstimator(Blocklist.vietnamese());
  }

  /**
   * An estimator with a list of words.
   *
   * @param blocklist the words that a guesser tries
   */
  public StrengthEstimator(Blocklist blocklist) {
    List<Matcher> all = new ArrayList<>(blocklist.matchers());
    all.add(Structure.SYLLABLES);
    all.add(Structure.FULL_NAMES);
    all.add(new RunMatcher());
    all.add(new ReadableMatcher());
    all.add(new DecoratedWord());
    all.add(new SequenceMatcher());
    all.add(new KeyboardMatcher());
    all.add(new DateMatcher());
    this.matchers = Collections.unmodifiableList(all);
  }

  /**
   * Estimates a password.
   *
   * @param password the password; only its first 128 characters are cut into pieces
   * @param personal what is known of the person
   * @return the estimate
   */
  public StrengthEstimate estimate(char[] password, PersonalWords personal) {
    try (FoldedText text = new FoldedText(password)) {
      List<Piece> pieces = new ArrayList<>();
      for (Matcher matcher : matchers) {
        matcher.match(text, pieces);
      }
      personal.matcher().match(text, pieces);
      CheapestCut cut = CheapestCut.of(text, pieces, SEAM_COST);
      double cost = cut.cost() + BEYOND_COST * (password.length - text.length());
      Strength strength = Strength.of(cost);
      return new StrengthEstimate(strength, cost, suggestions(strength, cut));
    }
  }

  private static List<Reason> suggestions(Strength strength, CheapestCut cut) {
    if (strength == Strength.STRONG) {
      return Collections.emptyList();
    }
    Set<Reason> reasons = new LinkedHashSet<>();
    for (Piece piece : cut.pieces()) {
      if (piece.kind() != PieceKind.OTHER) {
        reasons.add(piece.kind().suggestion());
      }
    }
    return reasons.isEmpty() ? Arrays.asList(TOO_SHORT) : new ArrayList<>(reasons);
  }

  /** What all estimators share, made when the first one is. */
  private static final class Structure {
    static final Matcher SYLLABLES = Syllables.matcher();
    static final Matcher FULL_NAMES = new FullNameMatcher();
  }
}
