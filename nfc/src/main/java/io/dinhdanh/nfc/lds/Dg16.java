package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * DG16, the persons to notify in an emergency (ICAO Doc 9303-10 §4.7.16). Immutable.
 *
 * @param persons the persons in their order
 * @param notes what had to be overlooked, without personal data
 */
public record Dg16(List<Contact> persons, List<Reason> notes) {

  private static final int FIRST_TEMPLATE = 0xA1;
  private static final int LAST_TEMPLATE = 0xAF;

  public Dg16 {
    persons = Lists.copy(persons);
    notes = Lists.copy(notes);
  }

  /**
   * A person to notify.
   *
   * @param recorded when the entry was made
   * @param name the name, fillers turned to spaces
   * @param telephone the telephone number
   * @param address the parts of the address
   */
  public record Contact(
      Optional<PartialDate> recorded,
      Optional<String> name,
      Optional<String> telephone,
      List<String> address) {

    public Contact {
      address = Lists.copy(address);
    }

    /** Leaves all personal data out. */
    @Override
    public String toString() {
      return "Contact[******]";
    }
  }

  /**
   * Reads the file. The count that it begins with is not needed and not looked at.
   *
   * @param file its bytes
   * @return what it holds
   * @throws MalformedFileException if it is not laid out as a DG16
   */
  public static Dg16 parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.DG16, file, Dg16::read);
  }

  private static Dg16 read(Tlv content) throws MalformedDataException {
    List<Contact> persons = new ArrayList<>();
    List<Reason> notes = new ArrayList<>();
    for (Tlv child : content.children()) {
      if (child.tag() >= FIRST_TEMPLATE && child.tag() <= LAST_TEMPLATE) {
        DetailReader details = new DetailReader(child);
        persons.add(contact(details));
        notes.addAll(details.notes());
      }
    }
    return new Dg16(persons, notes);
  }

  private static Contact contact(DetailReader details) {
    return new Contact(
        details.date(0x5F50), details.name(0x5F51), details.text(0x5F52), details.parts(0x5F53));
  }

  /** Leaves all personal data out. */
  @Override
  public String toString() {
    return "Dg16[" + persons.size() + " persons]";
  }
}
