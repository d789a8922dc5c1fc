package io.dinhdanh.nfc.lds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds and reads the numbered fields of Vietnam's DG13: each a SEQUENCE of an INTEGER, the field's
 * id, and a value. The authority publishes no layout, and the wrapping around the fields differs
 * between sources; so the list of fields is the element, anywhere within {@link #DEPTH} levels,
 * that has the most children of that form.
 */
final class CitizenFields {

  private static final int DEPTH = 5;
  private static final int SLOT_DEPTH = 3;
  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;

  private final Notes notes;
  private final Map<Integer, List<String>> fields = new TreeMap<>();

  private CitizenFields(Notes notes) {
    this.notes = notes;
  }

  /** The texts of each field by its id; a text that is missing or no text is empty. */
  static Map<Integer, List<String>> read(Tlv content, Notes notes) throws MalformedDataException {
    CitizenFields reader = new CitizenFields(notes);
    for (Tlv child : list(content).children()) {
      if (isField(child)) {
        reader.add(child.children());
      }
    }
    return reader.fields;
  }

  /**
   * Goes down level by level; of two elements with as many fields the outer or earlier one wins.
   */
  private static Tlv list(Tlv content) throws MalformedDataException {
    Tlv best = content;
    int most = 0;
    List<Tlv> level = List.of(content);
    for (int depth = 0; depth < DEPTH; depth++) {
      List<Tlv> below = new ArrayList<>();
      for (Tlv element : level) {
        int count = descend(element, below);
        best = count > most ? element : best;
        most = Math.max(most, count);
      }
      level = below;
    }
    if (most == 0) {
      throw new MalformedDataException(Malformed.MISSING.with("field", "1"));
    }
    return best;
  }

  /** Adds the constructed children to the level below and counts those that are fields. */
  private static int descend(Tlv element, List<Tlv> below) throws MalformedDataException {
    int count = 0;
    for (Tlv child : element.children()) {
      if (child.isConstructed()) {
        below.add(child);
        count += isField(child) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isField(Tlv element) throws MalformedDataException {
    if (element.tag() != SEQUENCE || element.length() == 0) {
      return false;
    }
    Tlv first = element.children().get(0);
    return first.tag() == INTEGER && (first.length() == 1 || first.length() == 2);
  }

  private void add(List<Tlv> field) throws MalformedDataException {
    Tlv integer = field.get(0);
    int id =
        integer.length() == 1 ? (byte) integer.at(0) : (short) (integer.at(0) << 8 | integer.at(1));
    List<String> texts = new ArrayList<>();
    for (Tlv slot : slots(field.subList(1, field.size()))) {
      texts.add(text(slot, Integer.toString(id)));
    }
    if (fields.putIfAbsent(id, Lists.copy(texts)) != null) {
      notes.add(Notes.DUPLICATE, Integer.toString(id));
    }
  }

  /** The members of a list of values, which may stand bare or inside one or more SEQUENCEs. */
  private static List<Tlv> slots(List<Tlv> values) throws MalformedDataException {
    List<Tlv> slots = values;
    for (int depth = 0; depth < SLOT_DEPTH; depth++) {
      if (slots.size() != 1 || !slots.get(0).isConstructed()) {
        return slots;
      }
      slots = slots.get(0).children();
    }
    return slots;
  }

  /** The text in one place of a list, which may have a SEQUENCE around it. */
  private String text(Tlv slot, String id) throws MalformedDataException {
    Tlv value = slot;
    for (int depth = 0; depth < SLOT_DEPTH && value.isConstructed(); depth++) {
      List<Tlv> inside = value.children();
      if (inside.isEmpty()) {
        return "";
      }
      value = inside.get(0);
    }
    return Asn1Text.read(value, notes, id).orElse("");
  }
}
