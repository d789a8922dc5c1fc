package io.dinhdanh.validation.qr;

import io.dinhdanh.core.card.CardFacts;
import io.dinhdanh.core.person.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds where the fields of a card's text contradict each other. */
final class QrContradictions {

  private QrContradictions() {}

  static Set<QrWarning> in(CardQr card, CardFacts facts) {
    Set<QrWarning> found = EnumSet.noneOf(QrWarning.class);
    int year = card.born().year().orElse(card.number().birthYear());
    warn(found, year != card.number().birthYear(), QrWarning.BIRTH_YEAR_DIFFERS);
    Optional<Sex> sex = card.sex();
    warn(found, !sex.isPresent(), QrWarning.SEX_UNREADABLE);
    warn(found, sex.isPresent() && sex.get() != card.number().sex(), QrWarning.SEX_DIFFERS);
    warn(found, !card.born().date().isPresent(), QrWarning.BIRTH_DATE_PARTIAL);
    Optional<LocalDate> earliest = card.born().earliest();
    boolean older =
        card.issued().isPresent()
            && earliest.isPresent()
            && card.issued().get().isBefore(earliest.get());
    warn(found, older, QrWarning.ISSUED_BEFORE_BIRTH);
    warn(found, facts.possibleKinds().isEmpty(), QrWarning.KIND_CONTRADICTED);
    return found;
  }

  private static void warn(Set<QrWarning> found, boolean condition, QrWarning warning) {
    if (condition) {
      found.add(warning);
    }
  }
}
