package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * DG11, additional personal details, ICAO Doc 9303-10 §4.7.11. Texts stay as the issuer wrote them;
 * in names, fillers have become spaces. The image of the proof of citizenship stays in the file.
 * Immutable.
 *
 * @param name the full name, the primary identifier first
 * @param otherNames further names
 * @param personalNumber the personal number
 * @param birthDate the full date of birth
 * @param birthPlace the parts of the place of birth
 * @param address the parts of the permanent address
 * @param telephone the telephone number
 * @param profession the profession
 * @param title the title
 * @param summary the personal summary
 * @param otherDocuments the numbers of other valid travel documents
 * @param custody custody information
 * @param notes what had to be overlooked, without personal data
 */
public record Dg11(
    Optional<String> name,
    List<String> otherNames,
    Optional<String> personalNumber,
    Optional<PartialDate> birthDate,
    List<String> birthPlace,
    List<String> address,
    Optional<String> telephone,
    Optional<String> profession,
    Optional<String> title,
    Optional<String> summary,
    List<String> otherDocuments,
    Optional<String> custody,
    List<Reason> notes) {

  public Dg11 {
    otherNames = Lists.copy(otherNames);
    birthPlace = Lists.copy(birthPlace);
    address = Lists.copy(address);
    otherDocuments = Lists.copy(otherDocuments);
    notes = Lists.copy(notes);
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it holds
   * @throws MalformedFileException if it is not laid out as a DG11
   */
  public static Dg11 parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.DG11, file, Dg11::read);
  }

  private static Dg11 read(Tlv content) throws MalformedDataException {
    DetailReader details = new DetailReader(content);
    return new Dg11(
        details.name(0x5F0E),
        details.names(0x5F0F),
        details.text(0x5F10),
        details.date(0x5F2B),
        details.parts(0x5F11),
        details.parts(0x5F42),
        details.text(0x5F12),
        details.text(0x5F13),
        details.text(0x5F14),
        details.text(0x5F15),
        details.parts(0x5F17),
        details.text(0x5F18),
        details.notes());
  }

  /** Leaves all personal data out. */
  @Override
  public String toString() {
    return "Dg11[" + notes.size() + " notes]";
  }
}
