package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.Sex;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Values as Vietnamese cards write them: dates with the day first, {@code Nam} and {@code Nữ}, and
 * {@code Không thời hạn} for a card that never expires. What cannot be read is noted.
 */
final class CitizenValues {

  private static final String NEVER = "khong thoi han";

  private final Notes notes;

  CitizenValues(Notes notes) {
    this.notes = notes;
  }

  /** A date with the day first, of which the day and month may be unknown. */
  Optional<PartialDate> date(Optional<String> text, int field) {
    Optional<PartialDate> date =
        text.flatMap(t -> PartialDate.tryParseVietnamese(t.trim()).value());
    return noted(text, date, Notes.NOT_A_DATE, field);
  }

  /** A whole date, or {@code Không thời hạn} with or without its accents. */
  Optional<Expiry> expiry(Optional<String> text, int field) {
    Optional<Expiry> expiry =
        text.flatMap(
            t ->
                isNever(t)
                    ? Optional.of(Expiry.never())
                    : PartialDate.tryParseVietnamese(t.trim())
                        .value()
                        .flatMap(PartialDate::date)
                        .map(Expiry::on));
    return noted(text, expiry, Notes.NOT_A_DATE, field);
  }

  private static boolean isNever(String text) {
    // Nearly every card has a date here, and what follows is slow.
    if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
      return false;
    }
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return bare.trim().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").equals(NEVER);
  }

  Optional<Sex> sex(Optional<String> text, int field) {
    return noted(text, text.flatMap(Sex::of), Notes.NOT_A_SEX, field);
  }

  private <T> Optional<T> noted(Optional<String> text, Optional<T> value, Reason why, int field) {
    if (text.isPresent() && !value.isPresent()) {
      notes.add(why, Integer.toString(field));
    }
    return value;
  }
}
