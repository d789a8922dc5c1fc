package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the elements of DG11 and DG12 as ICAO Doc 9303-10 §4.7.11 and §4.7.12 encode them: texts in
 * UTF-8, parts separated by fillers, dates in ASCII or BCD, repeated names inside an object of
 * their own. An element without content counts as absent. Not thread-safe; one for each file.
 */
final class DetailReader {

  private static final int REPEATED = 0xA0;
  private static final String[] NONE = {};
  private static final Pattern FILLERS = Pattern.compile("<+");

  private final List<Tlv> elements = new ArrayList<>();
  private final Notes notes = new Notes();

  DetailReader(Tlv content) throws MalformedDataException {
    for (Tlv child : content.children()) {
      elements.addAll(child.tag() == REPEATED ? child.children() : List.of(child));
    }
  }

  /** The first element with a tag, as the file writes it. */
  Optional<String> text(int tag) {
    List<String> texts = texts(tag);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }

  /** Every element with a tag, as the file writes it. */
  List<String> texts(int tag) {
    List<String> texts = new ArrayList<>();
    for (Tlv element : all(tag)) {
      Text.lenient(element.value(), notes, Malformed.hex(tag)).ifPresent(texts::add);
    }
    return Collections.unmodifiableList(texts);
  }

  /** A name, its fillers turned to single spaces. */
  Optional<String> name(int tag) {
    return text(tag).map(DetailReader::spaced);
  }

  /** Every name with a tag, its fillers turned to single spaces. */
  List<String> names(int tag) {
    List<String> names = new ArrayList<>(texts(tag));
    names.replaceAll(DetailReader::spaced);
    return Collections.unmodifiableList(names);
  }

  private static String spaced(String name) {
    return name.indexOf('<') < 0 ? name.trim() : FILLERS.matcher(name).replaceAll(" ").trim();
  }

  /** The parts of a text between its fillers; empty ones are left out. */
  List<String> parts(int tag) {
    List<String> parts = new ArrayList<>();
    for (String part : text(tag).map(FILLERS::split).orElse(NONE)) {
      if (!part.trim().isEmpty()) {
        parts.add(part.trim());
      }
    }
    return Collections.unmodifiableList(parts);
  }

  Optional<PartialDate> date(int tag) {
    return digits(tag, 8)
        .flatMap(digits -> noted(tag, ChipDates.date(digits)))
        .filter(date -> date.precision() != PartialDate.Precision.UNKNOWN);
  }

  Optional<LocalDateTime> instant(int tag) {
    return digits(tag, 14).flatMap(digits -> noted(tag, ChipDates.instant(digits)));
  }

  List<Reason> notes() {
    return notes.all();
  }

  private List<Tlv> all(int tag) {
    List<Tlv> all = new ArrayList<>();
    for (Tlv element : elements) {
      if (element.tag() == tag && element.length() > 0) {
        all.add(element);
      }
    }
    return all;
  }

  private Optional<String> digits(int tag, int count) {
    List<Tlv> all = all(tag);
    return all.isEmpty()
        ? Optional.empty()
        : noted(tag, ChipDates.digits(all.get(0).value(), count));
  }

  private <T> Optional<T> noted(int tag, Optional<T> date) {
    if (!date.isPresent()) {
      notes.add(Notes.NOT_A_DATE, Malformed.hex(tag));
    }
    return date;
  }
}
