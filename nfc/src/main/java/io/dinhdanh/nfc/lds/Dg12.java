package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * DG12, additional document details, ICAO Doc 9303-10 §4.7.12. Texts stay as the issuer wrote them;
 * in names, fillers have become spaces. The images of the document stay in the file. Immutable.
 *
 * @param authority the issuing authority
 * @param issueDate the date of issue, which a chip may write in ASCII or in BCD
 * @param otherPersons the names of other persons on the document
 * @param endorsements endorsements and observations
 * @param taxOrExit tax or exit requirements
 * @param personalised when the document was personalised, in a zone that is not stated
 * @param systemNumber the serial number of the personalisation system
 * @param notes what had to be overlooked, without personal data
 */
public record Dg12(
    Optional<String> authority,
    Optional<PartialDate> issueDate,
    List<String> otherPersons,
    Optional<String> endorsements,
    Optional<String> taxOrExit,
    Optional<LocalDateTime> personalised,
    Optional<String> systemNumber,
    List<Reason> notes) {

  public Dg12 {
    otherPersons = Lists.copy(otherPersons);
    notes = Lists.copy(notes);
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it holds
   * @throws MalformedFileException if it is not laid out as a DG12
   */
  public static Dg12 parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.DG12, file, Dg12::read);
  }

  private static Dg12 read(Tlv content) throws MalformedDataException {
    DetailReader details = new DetailReader(content);
    return new Dg12(
        details.text(0x5F19),
        details.date(0x5F26),
        details.names(0x5F1A),
        details.text(0x5F1B),
        details.text(0x5F1C),
        details.instant(0x5F55),
        details.text(0x5F56),
        details.notes());
  }

  /** Leaves all personal data out. */
  @Override
  public String toString() {
    return "Dg12[" + notes.size() + " notes]";
  }
}
