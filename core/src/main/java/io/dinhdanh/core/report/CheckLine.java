package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.text.Sentence;
import java.util.Map;

/** One check on one line of plain text. */
final class CheckLine {

  private static final int MOST_DATA = 24;
  private static final int WIDTH_OF_ID = 19;
  private static final Sentence WAIVED = new Sentence("waived", "được bỏ qua");
  private static final Sentence CLAIMED =
      new Sentence("reported, not made here", "được báo lại, không kiểm tra tại đây");

  private CheckLine() {}

  static void write(Lines lines, Check check, boolean waived) {
    StringBuilder text = new StringBuilder("  ").append(mark(check.outcome())).append("  ");
    text.append(Lines.padded(check.id().value(), WIDTH_OF_ID)).append("  ");
    text.append(lines.say(check.reason().sentence()));
    appendData(text, check.reason().data());
    text.append("  [").append(Lines.shown(check.kind().basis())).append(']');
    if (waived && check.outcome() == Outcome.FAILED) {
      text.append(" (").append(lines.say(WAIVED)).append(')');
    }
    if (check.claimed()) {
      text.append(" (").append(lines.say(CLAIMED)).append(')');
    }
    lines.line(text.toString());
  }

  private static void appendData(StringBuilder text, Map<String, String> data) {
    int left = MOST_DATA;
    for (Map.Entry<String, String> fact : data.entrySet()) {
      if (left-- == 0) {
        text.append("  \u2026 +").append(data.size() - MOST_DATA);
        return;
      }
      text.append("  ").append(Lines.shown(fact.getKey()));
      text.append('=').append(Lines.shown(fact.getValue()));
    }
  }

  /** The same words in every language, so that a script may look for them. */
  private static String mark(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "ok      ";
      case FAILED -> "FAILED  ";
      case WARNING -> "WARNING ";
      case NOT_DONE -> "not done";
    };
  }
}
