package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.util.regex.Pattern;

/**
 * The code by which an organisation is identified (Decree 69/2024 art. 12 gives organisations an
 * account). Several codes are in use, among them the ten digits of an enterprise with three more
 * for a branch; which of them an account carries is not laid down in a text that this SDK relies
 * on. So the code is opaque: its characters and length are bounded for safety alone, and no check
 * digit is computed. Immutable.
 */
public final class OrganisationCode {

  /** The most characters that are taken, a bound of this SDK and not of the law. */
  public static final int LONGEST = 35;

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]+(?:[.-][0-9A-Z]+)*");

  private final String text;

  private OrganisationCode(String text) {
    this.text = text;
  }

  /**
   * Takes a text for a code.
   *
   * @param text 1 to {@link #LONGEST} digits and capital letters A to Z, in groups parted by single
   *     dots or hyphens if need be
   * @return the code
   * @throws RefusedException if the text is something else; the message holds no part of it
   */
  public static OrganisationCode parse(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Takes a text for a code, without throwing.
   *
   * @param text as {@link #parse} takes it
   * @return the code, or the reason why the text is none
   */
  public static Parsed<OrganisationCode> tryParse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return new Parsed.Refused<>(PersonRefusal.ORGANISATION_CODE_LENGTH);
    }
    return SHAPE.matcher(text).matches()
        ? new Parsed.Accepted<>(new OrganisationCode(text))
        : new Parsed.Refused<>(PersonRefusal.ORGANISATION_CODE_CHARACTERS);
  }

  /**
   * The code itself.
   *
   * @return the text as it was given
   */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrganisationCode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Masked, for a household business may go by its owner's number. */
  @Override
  public String toString() {
    return "OrganisationCode[***]";
  }
}
