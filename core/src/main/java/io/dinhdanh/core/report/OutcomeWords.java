package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.text.Sentence;
import java.util.Locale;

/** What outcomes are called, and how the style knows them. */
final class OutcomeWords {

  private static final Sentence PASSED = new Sentence("Passed", "Đạt");
  private static final Sentence FAILED = new Sentence("Failed", "Không đạt");
  private static final Sentence WARNING = new Sentence("Warning", "Cần lưu ý");
  private static final Sentence NOT_DONE = new Sentence("Not done", "Chưa thực hiện");

  private OutcomeWords() {}

  static Sentence of(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> PASSED;
      case FAILED -> FAILED;
      case WARNING -> WARNING;
      case NOT_DONE -> NOT_DONE;
    };
  }

  /** The class of the style: {@code not-done} and the like. */
  static String look(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
