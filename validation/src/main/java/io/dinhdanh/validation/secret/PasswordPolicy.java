package io.dinhdanh.validation.secret;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.validation.secret.breach.BreachedPasswords;
import io.dinhdanh.validation.secret.strength.Blocklist;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import io.dinhdanh.validation.secret.strength.Strength;
import io.dinhdanh.validation.secret.strength.StrengthEstimate;
import io.dinhdanh.validation.secret.strength.StrengthEstimator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service accepts as a password. Lengths count code points of the form NFKC, in which a
 * password is also compared and hashed. Immutable and thread-safe.
 *
 * <p>The sources of VNeID's rule disagree on the special characters, and the rule disagrees with
 * NIST's; so each has a preset, and none is the default. The presets of VNeID refuse by the
 * published rule alone: listed words and what is known of the person only lower the strength there.
 */
public final class PasswordPolicy {

  private final String source;
  private final int shortest;
  private final int longest;
  private final Set<CharacterClass> required;
  private final String specials;
  private final OtherCharacters others;
  private final Blocklist blocklist;
  private final boolean refusesListed;
  private final boolean refusesPersonal;
  private final @Nullable Strength weakest;
  private final @Nullable BreachedPasswords breached;
  private final CharacterTable table;
  private final int requiredBits;
  private final int refusedBits;
  private final boolean charactersDecide;
  private final StrengthEstimator estimator;

  PasswordPolicy(PasswordPolicyBuilder builder) {
    source = builder.source;
    shortest = builder.shortest;
    longest = builder.longest;
    required = builder.required();
    specials = builder.specials;
    others = builder.others;
    blocklist = builder.blocklist;
    refusesListed = builder.refusesListed;
    refusesPersonal = builder.refusesPersonal;
    weakest = builder.weakest;
    breached = builder.breached;
    table = new CharacterTable(specials);
    requiredBits = CharacterTable.bits(required);
    refusedBits =
        CharacterTable.CONTROL | (others == OtherCharacters.REFUSED ? CharacterTable.OTHER : 0);
    charactersDecide = !refusesListed && weakest == null && breached == null;
    estimator = new StrengthEstimator(blocklist);
  }

  /**
   * VNeID since 2024: 8 to 20 characters with a digit, an upper-case and a lower-case letter and
   * one of {@code !@#$^*()_} (seeds S0 and S4). Other characters are accepted with a notice.
   *
   * @return the policy
   */
  public static PasswordPolicy vneid2024() {
    return PasswordPresets.VNEID_2024;
  }

  /**
   * VNeID as its screen read in 2022 and 2023: as {@link #vneid2024()}, but one of {@code !@#$%^}
   * (seed S1).
   *
   * @return the policy
   */
  public static PasswordPolicy vneid2022() {
    return PasswordPresets.VNEID_2022;
  }

  /**
   * VNeID when either set of special characters will do: {@code !@#$%^*()_}.
   *
   * @return the policy
   */
  public static PasswordPolicy vneidUnion() {
    return PasswordPresets.VNEID_UNION;
  }

  /**
   * NIST SP 800-63B-4 (2025) §3.1.1 for a password that is the only factor: at least 15 characters,
   * up to 128, no composition rule, nothing that is listed or known of the person.
   *
   * @return the policy
   */
  public static PasswordPolicy nist63b4() {
    return PasswordPresets.NIST_63B4;
  }

  /**
   * Starts a policy that accepts 8 to 64 characters of any kind.
   *
   * @return a builder
   */
  public static PasswordPolicyBuilder builder() {
    return new PasswordPolicyBuilder();
  }

  /**
   * Starts a policy that differs from this one.
   *
   * @return a builder with this policy's rules
   */
  public PasswordPolicyBuilder toBuilder() {
    PasswordPolicyBuilder builder = new PasswordPolicyBuilder();
    builder.source = source;
    builder.shortest = shortest;
    builder.longest = longest;
    builder.require(required);
    builder.specials = specials;
    builder.others = others;
    builder.blocklist = blocklist;
    builder.refusesListed = refusesListed;
    builder.refusesPersonal = refusesPersonal;
    builder.weakest = weakest;
    builder.breached = breached;
    return builder;
  }

  /**
   * Tells whether a password is accepted, where nothing is known of the person. When the policy
   * looks at characters and length alone, this is one pass without allocation.
   *
   * @param password UTF-16 code units
   * @return true if no rule is broken
   */
  public boolean accepts(char[] password) {
    int seen = table.seen(password);
    return (seen & CharacterTable.BEYOND_ASCII) == 0
        ? accepts(password, seen)
        : acceptsNormalised(password);
  }

  private boolean acceptsNormalised(char[] password) {
    char[] normal = Nfkc.of(password);
    try {
      return accepts(normal, table.seen(normal));
    } finally {
      Arrays.fill(normal, '\0');
    }
  }

  private boolean accepts(char[] password, int seen) {
    if ((seen & requiredBits) != requiredBits
        || (seen & refusedBits) != 0
        || !CharacterTable.isText(password, seen)) {
      return false;
    }
    int length = CharacterTable.length(password, seen);
    return length >= shortest && length <= longest && (charactersDecide || passesLists(password));
  }

  /**
   * Examines a password and reports every rule that it breaks.
   *
   * @param password what the person chose
   * @param personal what is known of the person
   * @return the report
   * @throws IllegalStateException if the password was wiped
   */
  public SecretReport examine(Secret password, PersonalWords personal) {
    char[] characters = password.normalised();
    try {
      return examine(password, characters, personal);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }

  /**
   * Examines a password that was typed twice.
   *
   * @param password what the person typed
   * @param again what the person typed the second time
   * @param personal what is known of the person
   * @return the report, with {@code repeat-differs} if the two are not the same
   * @throws IllegalStateException if one of them was wiped
   */
  public SecretReport examineTwice(Secret password, Secret again, PersonalWords personal) {
    SecretReport report = examine(password, personal);
    return password.matches(again) ? report : report.withViolation(PasswordReasons.REPEAT_DIFFERS);
  }

  /**
   * Where the rules come from.
   *
   * @return standard and clause, or the publication
   */
  public String source() {
    return source;
  }

  private SecretReport examine(Secret password, char[] characters, PersonalWords personal) {
    List<Reason> violations = new ArrayList<>();
    List<Reason> notices = new ArrayList<>();
    int seen = table.seen(characters);
    lengthRule(characters, seen, violations);
    characterRules(characters, seen, violations, notices);
    StrengthEstimate strength = estimator.estimate(characters, personal);
    if (blocklist.covers(characters)) {
      (refusesListed ? violations : notices).add(PasswordReasons.LISTED);
    }
    if (!personal.in(characters).isEmpty()) {
      (refusesPersonal ? violations : notices).add(PasswordReasons.PERSONAL);
    }
    if (weakest != null && strength.strength().compareTo(weakest) < 0) {
      violations.add(PasswordReasons.TOO_WEAK);
    }
    if (breached != null) {
      breachRule(breached, password, violations, notices);
    }
    return new SecretReport(violations, notices, strength);
  }

  private void lengthRule(char[] characters, int seen, List<Reason> violations) {
    int length = CharacterTable.length(characters, seen);
    if (length < shortest) {
      violations.add(PasswordReasons.tooShort(shortest));
    }
    if (length > longest) {
      violations.add(PasswordReasons.tooLong(longest));
    }
  }

  private void characterRules(
      char[] characters, int seen, List<Reason> violations, List<Reason> notices) {
    for (CharacterClass each : required) {
      if ((seen & each.bit()) == 0) {
        violations.add(PasswordReasons.missing(each, specials));
      }
    }
    if (!CharacterTable.isText(characters, seen)) {
      violations.add(PasswordReasons.NOT_TEXT);
    }
    if ((seen & CharacterTable.OTHER) != 0 && others != OtherCharacters.ALLOWED) {
      (others == OtherCharacters.REFUSED ? violations : notices)
          .add(PasswordReasons.outside(others, specials));
    }
  }

  private static void breachRule(
      BreachedPasswords breached, Secret password, List<Reason> violations, List<Reason> notices) {
    switch (breached.lookUp(BreachDigest.of(password))) {
      case FOUND -> violations.add(PasswordReasons.BREACHED);
      case UNKNOWN -> notices.add(PasswordReasons.BREACH_UNKNOWN);
      case NOT_FOUND -> {}
    }
  }

  private boolean passesLists(char[] password) {
    try (Secret secret = Secret.copyOf(password)) {
      return examine(secret, PersonalWords.none()).accepted();
    }
  }
}
