package io.dinhdanh.validation.secret.strength;

import io.dinhdanh.validation.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringTokenizer;
import java.util.TreeMap;

/**
 * Collects what is known of a person. Words that are long enough may refuse a password; shorter
 * ones, such as the year of birth, are hints to the strength alone. Not thread-safe.
 */
public final class PersonalWordsBuilder {

  private static final int TELLING_DIGITS = 6;
  private static final int HINT_DIGITS = 4;
  private static final int TELLING_LETTERS = 4;
  private static final int HINT_LETTERS = 2;
  private static final int LONGEST_WORD = 64;
  private static final int LONGEST_NAME = 256;
  private static final String[] COUNTRY_CODES = {"84", "0084"};

  private final SortedMap<String, Integer> all = new TreeMap<>();
  private final Map<PersonalKind, SortedMap<String, Integer>> telling =
      new EnumMap<>(PersonalKind.class);

  PersonalWordsBuilder() {}

  /**
   * Adds a name: each of its words, neighbouring words joined, and all of it; as hints the given
   * name with the initials before or behind it, as in an office's addresses.
   *
   * @param name as it is written
   * @return this builder
   */
  public PersonalWordsBuilder name(String name) {
    List<String> tokens = tokens(folded(name));
    for (int from = 0; from < tokens.size(); from++) {
      StringBuilder joined = new StringBuilder();
      for (String token : tokens.subList(from, tokens.size())) {
        joined.append(token);
        add(PersonalKind.NAME, joined.toString(), HINT_LETTERS, TELLING_LETTERS);
      }
    }
    withInitials(tokens);
    return this;
  }

  private void withInitials(List<String> tokens) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      initials.append(tokens.get(i).charAt(0));
    }
    if (initials.length() > 0) {
      String given = tokens.get(tokens.size() - 1);
      add(PersonalKind.NAME, given + initials, HINT_LETTERS, Integer.MAX_VALUE);
      add(PersonalKind.NAME, initials + given, HINT_LETTERS, Integer.MAX_VALUE);
    }
  }

  /**
   * Adds a number, such as the personal number: every four or more digits of it in a row.
   *
   * @param number digits; other characters are left out
   * @return this builder
   */
  public PersonalWordsBuilder number(String number) {
    return parts(PersonalKind.NUMBER, digits(number));
  }

  /**
   * Adds a phone number: every four or more digits in a row of its national form.
   *
   * @param phone digits with {@code 0}, {@code 84} or {@code 0084} before them; other characters
   *     are left out
   * @return this builder
   */
  public PersonalWordsBuilder phone(String phone) {
    String digits = digits(phone);
    for (String country : COUNTRY_CODES) {
      if (digits.startsWith(country) && digits.length() > country.length() + TELLING_DIGITS) {
        return parts(PersonalKind.PHONE, "0" + digits.substring(country.length()));
      }
    }
    return parts(PersonalKind.PHONE, digits);
  }

  /**
   * Adds a date of birth: day, month and year in all orders, with four and with two digits for the
   * year, with and without leading zeros; as hints the year alone, and day and month.
   *
   * @param born the day
   * @return this builder
   */
  public PersonalWordsBuilder born(LocalDate born) {
    String year = String.valueOf(born.getYear());
    for (String day : twoForms(born.getDayOfMonth())) {
      for (String month : twoForms(born.getMonthValue())) {
        orders(day, month, year);
        orders(day, month, year.substring(Math.max(0, year.length() - 2)));
        date(day + month);
        date(month + day);
      }
    }
    date(year);
    return this;
  }

  /**
   * Ends the building.
   *
   * @return the words
   */
  public PersonalWords build() {
    return new PersonalWords(all, telling);
  }

  private PersonalWordsBuilder parts(PersonalKind kind, String digits) {
    int length = Math.min(digits.length(), LONGEST_WORD);
    for (int from = 0; from < length; from++) {
      for (int to = from + HINT_DIGITS; to <= length; to++) {
        add(kind, digits.substring(from, to), HINT_DIGITS, TELLING_DIGITS);
      }
    }
    return this;
  }

  private void orders(String day, String month, String year) {
    date(day + month + year);
    date(month + day + year);
    date(year + month + day);
    date(year + day + month);
    date(day + year + month);
    date(month + year + day);
  }

  private void date(String digits) {
    add(PersonalKind.BIRTH_DATE, digits, HINT_DIGITS, TELLING_DIGITS);
  }

  private void add(PersonalKind kind, String word, int hintFrom, int tellingFrom) {
    if (word.length() < hintFrom || word.length() > LONGEST_WORD) {
      return;
    }
    all.put(word, 0);
    if (word.length() >= tellingFrom) {
      telling.computeIfAbsent(kind, k -> new TreeMap<>()).put(word, 0);
    }
  }

  private static String[] twoForms(int number) {
    String plain = String.valueOf(number);
    return new String[] {plain, number < 10 ? "0" + plain : plain};
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < Math.min(text.length(), LONGEST_NAME); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringTokenizer tokenizer = new StringTokenizer(text);
    while (tokenizer.hasMoreTokens()) {
      tokens.add(tokenizer.nextToken());
    }
    return tokens;
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), LONGEST_NAME); i++) {
      char c = Folding.fold(name.charAt(i));
      if (c >= 'a' && c <= 'z') {
        folded.append(c);
      } else if (c != Folding.MARK) {
        folded.append(' ');
      }
    }
    return folded.toString();
  }
}
