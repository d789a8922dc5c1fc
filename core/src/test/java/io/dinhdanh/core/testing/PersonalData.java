package io.dinhdanh.core.testing;

import io.dinhdanh.core.person.PersonalNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the people and secrets of the tests when it meets them in a text: personal numbers and rows
 * of a machine-readable zone by their form, whoever's they are; names, places and secrets from a
 * list, in any case and with or without accents. Immutable.
 */
public final class PersonalData {

  /** Twelve digits that stand alone. */
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z])[0-9]{12}(?![0-9A-Za-z])");

  /** A document's first row, or a name as the last row writes it. */
  private static final Pattern ZONE =
      Pattern.compile("ID?VNM[0-9]{9}|P[A-Z<][A-Z]{3}[A-Z]+<<|[A-Z]{2,}<<[A-Z]{2,}<[A-Z<]{2,}");

  private static final List<String> NAMES =
      List.of(
          "Nguyễn Thị Thử",
          "Nguyễn Văn Mẫu",
          "Đỗ Thị Ví Dụ",
          "Lê Văn Ví",
          "Lê Văn Mẫu",
          "Phạm Thị Ví Dụ",
          "Trần An Mẫu",
          "Trần Văn Mẫu",
          "Lý Thị Ví Dụ",
          "Nguyễn Văn An",
          "Nguyễn Thị Thanh",
          "Nguyễn Văn Hòa",
          "Trần Thị Bích Ngọc",
          "Lê Minh Châu",
          "Lê Thị Suối",
          "Quách Văn Núi",
          "Trần Văn Giả",
          "Lê Thị Bích",
          "Trần Thị Mẹ",
          "Lê Văn Cha",
          "Nguyễn Thị Đẹp",
          "Nguyễn Thị Ánh Đào",
          "Đỗ Thị Hương Giang",
          "Muster Anna",
          "Anna Muster");

  private static final List<String> OTHERS =
      List.of(
          "Phường Thử Nghiệm",
          "Đường Ví Dụ",
          "012345678",
          "X1234567",
          "84912345678",
          "0912345678",
          "Kx7#vuaqo",
          "Matkhau@123",
          "nganhangmattrang2");

  private final List<Pattern> words = new ArrayList<>();

  /** The people and secrets that are known. */
  public PersonalData() {
    NAMES.forEach(this::add);
    OTHERS.forEach(this::add);
  }

  private void add(String words) {
    String folded = fold(words);
    this.words.add(
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(folded) + "(?![\\p{L}\\p{N}])"));
  }

  /**
   * Looks for the first of them.
   *
   * @param text any text
   * @return what kind of data it is and where it stands, itself left out
   */
  public Optional<String> find(String text) {
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      if (PersonalNumber.tryParse(numbers.group()).value().isPresent()) {
        return Optional.of(around("a personal number", text, numbers.start(), numbers.end()));
      }
    }
    Matcher zone = ZONE.matcher(text);
    if (zone.find()) {
      return Optional.of(around("a machine-readable zone", text, zone.start(), zone.end()));
    }
    return word(fold(text));
  }

  private Optional<String> word(String folded) {
    for (Pattern word : words) {
      Matcher matcher = word.matcher(folded);
      if (matcher.find()) {
        String what = "a name, place or secret";
        return Optional.of(around(what, folded, matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static String around(String kind, String text, int from, int to) {
    String before = text.substring(Math.max(0, from - 60), from);
    String after = text.substring(to, Math.min(text.length(), to + 60));
    return kind + " in: " + before + "[...]" + after;
  }

  /** Lower case, without accents, single blanks. */
  private static String fold(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String latin = bare.replace('đ', 'd').replace('Đ', 'D');
    return latin.toLowerCase(Locale.ROOT).replaceAll("[ \\u00A0]+", " ");
  }
}
