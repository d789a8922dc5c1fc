package io.dinhdanh.validation.qr;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.CardFacts;
import io.dinhdanh.core.card.CardKind;
import io.dinhdanh.core.card.CardValidity;
import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import io.dinhdanh.core.text.Parsed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the QR code of a Vietnamese identity card says: seven fields on cards of 2021 (Circular
 * 06/2021/TT-BCA), the same and four more on cards since 1 July 2024 (Circular 16/2024/TT-BCA art.
 * 6). Texts are composed (NFC) and otherwise as the card has them. Immutable; its {@link
 * #toString()} shows nothing of the person.
 */
public final class CardQr {

  private final List<String> fields;
  private final int fieldCount;
  private final PersonalNumber number;
  private final PartialDate born;
  private final PartialDate issued;
  private final CardKind kind;
  private final Set<QrWarning> warnings;

  CardQr(
      List<String> fields,
      int fieldCount,
      PersonalNumber number,
      PartialDate born,
      PartialDate issued,
      Set<QrWarning> formWarnings) {
    this.fields = fields;
    this.fieldCount = fieldCount;
    this.number = number;
    this.born = born;
    this.issued = issued;
    CardFacts facts = facts();
    this.kind = facts.kind();
    EnumSet<QrWarning> all = EnumSet.noneOf(QrWarning.class);
    all.addAll(formWarnings);
    all.addAll(QrContradictions.in(this, facts));
    this.warnings = Collections.unmodifiableSet(all);
  }

  /**
   * Reads a text, as a scanner gives it.
   *
   * @param text the text; spaces and line ends around it do not matter
   * @return what it says, or the {@link QrRefusal} why it is no card's
   */
  public static Parsed<CardQr> tryParse(String text) {
    Parsed<List<String>> fields = QrFields.of(text);
    return fields instanceof Parsed.Accepted<List<String>> accepted
        ? CardQrReader.read(accepted.accepted())
        : new Parsed.Refused<>(((Parsed.Refused<List<String>>) fields).reason());
  }

  /**
   * Reads the bytes of the code, all segments joined, strictly as UTF-8.
   *
   * @param bytes the bytes
   * @return what they say, or the {@link QrRefusal} why they are no card's
   */
  public static Parsed<CardQr> tryParse(byte[] bytes) {
    Parsed<String> text = QrFields.decode(bytes);
    return text instanceof Parsed.Accepted<String> accepted
        ? tryParse(accepted.accepted())
        : new Parsed.Refused<>(((Parsed.Refused<String>) text).reason());
  }

  /**
   * The personal number.
   *
   * @return twelve digits
   */
  public PersonalNumber number() {
    return number;
  }

  /**
   * The earlier number of nine or twelve digits.
   *
   * @return the number as the card has it, if it has one
   */
  public Optional<String> oldNumber() {
    return fields.get(1).isEmpty() ? Optional.empty() : Optional.of(fields.get(1));
  }

  /**
   * The name.
   *
   * @return the name as the card writes it
   */
  public String name() {
    return fields.get(2);
  }

  /**
   * The date of birth.
   *
   * @return the date, at least its year
   */
  public PartialDate born() {
    return born;
  }

  /**
   * The sex.
   *
   * @return the sex, if the field says one
   */
  public Optional<Sex> sex() {
    return Sex.of(fields.get(4));
  }

  /**
   * The address: the permanent one on cards of 2021, the place of residence on later ones.
   *
   * @return the address as the card writes it, perhaps empty
   */
  public String address() {
    return fields.get(5);
  }

  /**
   * The date of issue.
   *
   * @return the day, if the field is not empty
   */
  public Optional<LocalDate> issued() {
    return issued.date();
  }

  /**
   * The fields behind the date of issue, with what they may be.
   *
   * @return an unmodifiable list, empty for cards of 2021
   */
  public List<QrExtra> extras() {
    return QrExtras.of(fields, CardQrReader.FIELDS_2021);
  }

  /**
   * The number of fields.
   *
   * @return 7 on cards of 2021, 11 on cards since 2024
   */
  public int fieldCount() {
    return fieldCount;
  }

  /**
   * The kind of card, told from the number of fields, the number and the dates.
   *
   * @return the kind, {@link CardKind#UNKNOWN} if these leave it open or contradict each other
   */
  public CardKind kind() {
    return kind;
  }

  /**
   * When the card may expire. The code does not say; the law derives it from the dates of birth and
   * issue (Law 26/2023/QH15 art. 21, Law 59/2014/QH13 art. 21).
   *
   * @return an unmodifiable list, the likeliest first; empty if one of the dates is not known
   */
  public List<Expiry> expiryCandidates() {
    return issued()
        .map(day -> CardValidity.candidates(born, day))
        .orElseGet(Collections::emptyList);
  }

  /**
   * The keys by which the card's chip may be opened, the likeliest first.
   *
   * @return an unmodifiable list: the card access number, then one key for each expiry
   */
  public List<AccessKey> accessKeys() {
    return AccessKey.candidates(number, born, expiryCandidates());
  }

  /**
   * What is unusual.
   *
   * @return an unmodifiable set in the order of {@link QrWarning}
   */
  public Set<QrWarning> warnings() {
    return warnings;
  }

  /**
   * What the code states, for comparison with other sources.
   *
   * @return the record with the source {@link IdentitySource#QR}
   */
  public IdentityRecord identity() {
    IdentityRecord record =
        with(IdentityRecord.empty(), IdentityField.PERSONAL_NUMBER, number.digits());
    record = with(record, IdentityField.OLD_NUMBER, fields.get(1));
    record = with(record, IdentityField.NAME, name());
    record = with(record, IdentityField.BIRTH_DATE, born.iso());
    record = with(record, IdentityField.SEX, sex().map(Sex::name).orElse(""));
    record = with(record, IdentityField.RESIDENCE, address());
    return with(record, IdentityField.ISSUE_DATE, issued().map(LocalDate::toString).orElse(""));
  }

  private static IdentityRecord with(IdentityRecord record, IdentityField field, String value) {
    return value.isEmpty() ? record : record.with(IdentitySource.QR, field, value);
  }

  private CardFacts facts() {
    CardFacts facts = CardFacts.none().number(number.digits()).born(born);
    if (fieldCount == CardQrReader.FIELDS_2021 || fieldCount == CardQrReader.FIELDS_2024) {
      facts = facts.qrFields(fieldCount);
    }
    Optional<LocalDate> day = issued();
    return day.isPresent() ? facts.issued(day.get()) : facts;
  }

  @Override
  public String toString() {
    return "CardQr[" + kind + ", " + fieldCount + " fields, " + warnings + "]";
  }
}
