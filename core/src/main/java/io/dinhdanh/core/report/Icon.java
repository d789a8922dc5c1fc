package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;

/** Signs that are told apart by their shape, so also without colour. Each is drawn on 24 x 24. */
enum Icon {
  TICK("M5 12.5 10 17.5 19 7"),
  CROSS("M6.5 6.5 17.5 17.5 M17.5 6.5 6.5 17.5"),
  TRIANGLE("M12 4 21.5 20 2.5 20Z M12 10 12 14.5 M12 17 12 17.2"),
  DASH("M6 12 18 12"),
  QUESTION("M8.2 9a3.9 3.9 0 1 1 5.4 3.6c-1.1.5-1.6 1.2-1.6 2.4 M12 18.6 12 18.8"),
  HALF("M12 4.5a7.5 7.5 0 1 0 0 15z M12 4.5a7.5 7.5 0 0 1 0 15"),
  COPY("M9 9h10v10H9z M15 9V5H5v10h4"),
  UNEQUAL("M5 9.5h14 M5 14.5h14 M16 5 8 19"),
  PERSON("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4.5 20a7.5 7.5 0 0 1 15 0");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  static Icon of(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> TICK;
      case FAILED -> CROSS;
      case WARNING -> TRIANGLE;
      case NOT_DONE -> DASH;
    };
  }

  static Icon of(Verdict verdict) {
    return switch (verdict) {
      case VERIFIED -> TICK;
      case INVALID -> CROSS;
      case NO_TRUST_ANCHOR -> QUESTION;
      case INCOMPLETE -> HALF;
    };
  }

  /** Draws the icon in the colour of the text; words beside it say the same. */
  void drawOn(Html html) {
    html.open("svg", "class", "icon", "viewBox", "0 0 24 24", "aria-hidden", "true");
    html.leaf("path", "d", path).close();
  }
}
