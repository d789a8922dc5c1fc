package io.dinhdanh.core.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The slow twin of name folding and comparison: {@link Normalizer} and regular expressions on
 * strings. It knows nothing of units, tables or truncation, and of the Basic Multilingual Plane
 * only.
 */
final class SlowNames {

  private static final String APOSTROPHES =
      "['`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u2018\u2019\u201b\u2032\u2035\ua78b\ua78c\uff07]";
  private static final Pattern ANY_APOSTROPHE = Pattern.compile(APOSTROPHES);
  private static final Pattern SPACING_MARKS = Pattern.compile("[~\\p{Sk}]");
  private static final Pattern SILENT = Pattern.compile("[~\\p{M}\\p{Cf}\\p{Sk}]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Map<String, String> OWN_FORMS = new HashMap<>();

  static {
    String[] rows = {
      "đ d", "ð d", "ɖ d", "ɗ d", "ƀ b", "ɓ b", "ħ h", "ı i", "ɨ i", "ĸ q", "ł l", "ŋ n", "ø o",
      "ŧ t", "ʉ u", "æ ae", "œ oe", "ß ss", "þ th"
    };
    for (String row : rows) {
      OWN_FORMS.put(row.substring(0, 1), row.substring(2));
    }
  }

  private static final String MARK = "[\u0300-\u036f]";
  private static final String TONE = "[\u0300\u0301\u0303\u0309\u0323]";
  private static final Pattern VOWELS = Pattern.compile("(?:[aeiouy]" + MARK + "*)+");

  private SlowNames() {}

  static String fold(String text) {
    String letters =
        SPACING_MARKS.matcher(ANY_APOSTROPHE.matcher(text).replaceAll("'")).replaceAll("");
    String lower =
        Normalizer.normalize(letters, Normalizer.Form.NFKD)
            .chars()
            .map(Character::toLowerCase)
            .mapToObj(character -> String.valueOf((char) character))
            .map(letter -> OWN_FORMS.getOrDefault(letter, letter))
            .collect(Collectors.joining());
    String silent = SILENT.matcher(lower).replaceAll("");
    return BREAKS.matcher(ANY_APOSTROPHE.matcher(silent).replaceAll("")).replaceAll(" ").trim();
  }

  static NameMatch match(String one, String other) {
    if (exact(one).equals(exact(other))) {
      return NameMatch.EXACT;
    }
    if (tonesLast(exact(one)).equals(tonesLast(exact(other)))) {
      return NameMatch.TONE_PLACEMENT;
    }
    if (iForY(tonesLast(exact(one))).equals(iForY(tonesLast(exact(other))))) {
      return NameMatch.I_Y;
    }
    if (fold(one).equals(fold(other)) || sameLooselyParted(one, other)) {
      return accented(one) && accented(other) && !bareWords(one).equals(bareWords(other))
          ? NameMatch.ACCENTS_DIFFER
          : NameMatch.UNACCENTED;
    }
    return words(fold(one).split(" "), fold(other).split(" "));
  }

  private static boolean sameLooselyParted(String one, String other) {
    return (exact(one) + exact(other)).matches(".*['-].*")
        && fold(one).replace(" ", "").equals(fold(other).replace(" ", ""));
  }

  private static boolean accented(String name) {
    return !exact(name).matches("[\\x00-\\x7f]*");
  }

  private static String bareWords(String name) {
    return tonesLast(exact(name).replaceAll("[' -]", ""));
  }

  private static String exact(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return decomposed.replace('ð', 'đ').replaceAll(APOSTROPHES, "'").replaceAll("\\s+", " ").trim();
  }

  private static String tonesLast(String decomposed) {
    return VOWELS.matcher(decomposed).replaceAll(SlowNames::toneLast);
  }

  private static String toneLast(MatchResult vowels) {
    String tones = vowels.group().replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
    return tones.length() == 1 ? vowels.group().replaceAll(TONE, "") + tones : vowels.group();
  }

  private static String iForY(String tonesLast) {
    String afterQ = tonesLast.replaceAll("(?<=qu" + MARK + "{0,3})y", "i");
    String alone = "(?<![aeiouy]" + MARK + "{0,3})y(?=" + MARK + "*(?:[^\\p{L}\\p{M}]|$))";
    return afterQ.replaceAll(alone, "i");
  }

  private static NameMatch words(String[] one, String[] other) {
    if (Arrays.stream(one).sorted().toList().equals(Arrays.stream(other).sorted().toList())) {
      return NameMatch.REORDERED;
    }
    return lacksMiddle(one, other) || lacksMiddle(other, one)
        ? NameMatch.MISSING_MIDDLE
        : NameMatch.DIFFERENT;
  }

  private static boolean lacksMiddle(String[] fewer, String[] more) {
    return fewer.length >= 2
        && fewer.length < more.length
        && String.join(" ", more).matches(String.join(" (?:[^ ]+ )*", fewer));
  }
}
