package io.dinhdanh.validation.secret;

import io.dinhdanh.validation.secret.breach.BreachedPasswords;
import io.dinhdanh.validation.secret.strength.Blocklist;
import io.dinhdanh.validation.secret.strength.Strength;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a {@link PasswordPolicy} together, rule by rule. Not thread-safe. */
public final class PasswordPolicyBuilder {

  private static final int LONGEST_SUPPORTED = 1024;

  String source = "the service's own rule";
  int shortest = 8;
  int longest = 64;
  String specials = "";
  OtherCharacters others = OtherCharacters.ALLOWED;
  Blocklist blocklist = Blocklist.vietnamese();
  boolean refusesListed;
  boolean refusesPersonal;
  @Nullable Strength weakest;
  @Nullable BreachedPasswords breached;
  private final Set<CharacterClass> required = EnumSet.noneOf(CharacterClass.class);

  PasswordPolicyBuilder() {}

  /**
   * Says where the rules come from.
   *
   * @param where standard and clause, or the publication
   * @return this builder
   */
  public PasswordPolicyBuilder source(String where) {
    source = where;
    return this;
  }

  /**
   * Bounds the length.
   *
   * @param least code points, at least 1
   * @param most code points, at most 1,024
   * @return this builder
   * @throws IllegalArgumentException if the bounds are outside or the wrong way round
   */
  public PasswordPolicyBuilder length(int least, int most) {
    if (least < 1 || most > LONGEST_SUPPORTED || least > most) {
      throw new IllegalArgumentException("lengths go from 1 to 1024 and the least comes first");
    }
    shortest = least;
    longest = most;
    return this;
  }

  /**
   * Asks for characters.
   *
   * @param classes each must occur at least once
   * @return this builder
   */
  public PasswordPolicyBuilder require(CharacterClass... classes) {
    Collections.addAll(required, classes);
    return this;
  }

  PasswordPolicyBuilder require(Collection<CharacterClass> classes) {
    required.addAll(classes);
    return this;
  }

  /**
   * Names the special characters.
   *
   * @param signs printable ASCII signs, no letters and no digits
   * @return this builder
   * @throws IllegalArgumentException if there is something else among them
   */
  public PasswordPolicyBuilder specials(String signs) {
    for (int i = 0; i < signs.length(); i++) {
      char c = signs.charAt(i);
      if (c < ' ' || c > '~' || Character.isLetterOrDigit(c)) {
        throw new IllegalArgumentException("special characters are printable ASCII signs");
      }
    }
    specials = signs;
    return this;
  }

  /**
   * Says what becomes of characters that are no digit, no ASCII letter and no special character.
   *
   * @param fate what becomes of them
   * @return this builder
   */
  public PasswordPolicyBuilder others(OtherCharacters fate) {
    others = fate;
    return this;
  }

  /**
   * Replaces the list of words by which strength is judged and, with {@link #refuseListed()},
   * passwords are refused.
   *
   * @param list the words
   * @return this builder
   */
  public PasswordPolicyBuilder blocklist(Blocklist list) {
    blocklist = list;
    return this;
  }

  /**
   * Refuses what is nothing but listed words, digits and signs.
   *
   * @return this builder
   */
  public PasswordPolicyBuilder refuseListed() {
    refusesListed = true;
    return this;
  }

  /**
   * Refuses what contains a name, a number or a date of birth of the person.
   *
   * @return this builder
   */
  public PasswordPolicyBuilder refusePersonal() {
    refusesPersonal = true;
    return this;
  }

  /**
   * Refuses what is easier to guess.
   *
   * @param least the least strength accepted
   * @return this builder
   */
  public PasswordPolicyBuilder atLeast(Strength least) {
    weakest = least;
    return this;
  }

  /**
   * Refuses what is known from breaches. Where that cannot be looked up, the report says so and the
   * password is not refused for it.
   *
   * @param passwords where to look
   * @return this builder
   */
  public PasswordPolicyBuilder refuseBreached(BreachedPasswords passwords) {
    breached = passwords;
    return this;
  }

  /**
   * Ends the building.
   *
   * @return the policy
   * @throws IllegalStateException if a special character is asked for and none is named
   */
  public PasswordPolicy build() {
    if (required.contains(CharacterClass.SPECIAL) && specials.isEmpty()) {
      throw new IllegalStateException("a required special character needs a set to come from");
    }
    return new PasswordPolicy(this);
  }

  Set<CharacterClass> required() {
    return Collections.unmodifiableSet(
        required.isEmpty() ? EnumSet.noneOf(CharacterClass.class) : EnumSet.copyOf(required));
  }
}
