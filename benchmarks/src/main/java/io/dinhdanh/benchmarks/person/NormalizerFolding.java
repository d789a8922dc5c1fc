package io.dinhdanh.benchmarks.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The usual way to drop Vietnamese marks: decompose, delete marks by a compiled expression. */
final class NormalizerFolding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private NormalizerFolding() {}

  static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
  }
}
