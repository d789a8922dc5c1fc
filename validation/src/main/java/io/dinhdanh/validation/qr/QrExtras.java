package io.dinhdanh.validation.qr;

import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonName;
import io.dinhdanh.core.person.PersonalNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Guesses what the fields behind the date of issue are. */
final class QrExtras {

  private QrExtras() {}

  /** The extras among all fields of a text. */
  static List<QrExtra> of(List<String> fields, int first) {
    List<QrExtra> extras = new ArrayList<>();
    for (int index = first; index < fields.size(); index++) {
      String text = fields.get(index);
      extras.add(new QrExtra(index, guess(text), text));
    }
    return Collections.unmodifiableList(extras);
  }

  private static QrExtra.Guess guess(String text) {
    if (text.isEmpty()) {
      return QrExtra.Guess.EMPTY;
    }
    if (PersonalNumber.tryParse(text).value().isPresent()) {
      return QrExtra.Guess.CANCELLED_NUMBER;
    }
    if (text.length() == 8 && PartialDate.tryParseVietnamese(text).value().isPresent()) {
      return QrExtra.Guess.DATE;
    }
    boolean name = !hasDigit(text) && PersonName.tryParse(text).value().isPresent();
    return name ? QrExtra.Guess.PARENT_NAME : QrExtra.Guess.UNKNOWN;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
