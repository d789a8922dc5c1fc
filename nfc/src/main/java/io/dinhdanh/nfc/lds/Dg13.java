package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.Sex;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * DG13 as Vietnam fills it: the citizen's data as they are printed on the card. ICAO Doc 9303-10
 * §4.7.13 leaves the content to the issuer, and Vietnam has published no layout; the ids of the
 * fields are those that readers of real cards agree on. Ids above {@value #LAST_CERTAIN} are where
 * they disagree and stay {@link #uncertain}. Any field may be missing. Immutable.
 */
public final class Dg13 {

  /** The last id on whose meaning readers of real cards agree. */
  public static final int LAST_CERTAIN = 13;

  private static final int BIRTH_DATE = 3;
  private static final int SEX = 4;
  private static final int ISSUE_DATE = 11;
  private static final int EXPIRY = 12;
  private static final int PARENTS = 13;

  private final Map<Integer, List<String>> fields;
  private final List<Reason> notes;
  private final Optional<PartialDate> birthDate;
  private final Optional<Sex> sex;
  private final Optional<PartialDate> issueDate;
  private final Optional<Expiry> expiry;

  private Dg13(Tlv content) throws MalformedDataException {
    Notes found = new Notes();
    this.fields = Collections.unmodifiableMap(CitizenFields.read(content, found));
    CitizenValues values = new CitizenValues(found);
    this.birthDate = values.date(text(BIRTH_DATE), BIRTH_DATE);
    this.sex = values.sex(text(SEX), SEX);
    this.issueDate = values.date(text(ISSUE_DATE), ISSUE_DATE);
    this.expiry = values.expiry(text(EXPIRY), EXPIRY);
    this.notes = found.all();
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it holds
   * @throws MalformedFileException if it is not DER, or holds no numbered field
   */
  public static Dg13 parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.DG13, file, Dg13::new);
  }

  /**
   * The first text of a field, as the issuer wrote it.
   *
   * @param id the field's id
   * @return the text; nothing if the field is missing or empty
   */
  public Optional<String> text(int id) {
    return text(id, 0);
  }

  private Optional<String> text(int id, int place) {
    List<String> texts = fields.getOrDefault(id, List.of());
    return place < texts.size()
        ? Optional.of(texts.get(place)).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /**
   * The personal number (id 1).
   *
   * @return the number as written, if there is one
   */
  public Optional<String> personalNumber() {
    return text(1);
  }

  /**
   * The full name (id 2).
   *
   * @return the name as written, if there is one
   */
  public Optional<String> name() {
    return text(2);
  }

  /**
   * The date of birth (id 3), of which the day and month may be unknown.
   *
   * @return the date, if there is one that can be read
   */
  public Optional<PartialDate> birthDate() {
    return birthDate;
  }

  /**
   * The sex (id 4).
   *
   * @return the sex, if there is one that can be read
   */
  public Optional<Sex> sex() {
    return sex;
  }

  /**
   * The nationality (id 5) in words.
   *
   * @return the nationality as written, if there is one
   */
  public Optional<String> nationality() {
    return text(5);
  }

  /**
   * The ethnic group (id 6).
   *
   * @return the ethnic group as written, if there is one
   */
  public Optional<String> ethnicity() {
    return text(6);
  }

  /**
   * The religion (id 7).
   *
   * @return the religion as written, if there is one
   */
  public Optional<String> religion() {
    return text(7);
  }

  /**
   * The place of origin (id 8), on cards of 2024 and later the place of birth registration.
   *
   * @return the place as written, if there is one
   */
  public Optional<String> origin() {
    return text(8);
  }

  /**
   * The place of residence (id 9).
   *
   * @return the place as written, if there is one
   */
  public Optional<String> residence() {
    return text(9);
  }

  /**
   * Features by which to recognise the person (id 10).
   *
   * @return the features as written, if there are any
   */
  public Optional<String> features() {
    return text(10);
  }

  /**
   * The date of issue (id 11).
   *
   * @return the date, if there is one that can be read
   */
  public Optional<PartialDate> issueDate() {
    return issueDate;
  }

  /**
   * The expiry (id 12): a day, or never ({@code Không thời hạn}).
   *
   * @return the expiry, if there is one that can be read
   */
  public Optional<Expiry> expiry() {
    return expiry;
  }

  /**
   * The father's name (first of id 13).
   *
   * @return the name as written, if there is one
   */
  public Optional<String> father() {
    return text(PARENTS, 0);
  }

  /**
   * The mother's name (second of id 13).
   *
   * @return the name as written, if there is one
   */
  public Optional<String> mother() {
    return text(PARENTS, 1);
  }

  /**
   * The fields whose meaning is not certain: 14 is taken for the spouse, 15 for the earlier number
   * of nine digits, 16 by some for the latter and by others for a number of the chip.
   *
   * @return the texts of each field whose id is not 1 to {@value #LAST_CERTAIN}, by id;
   *     unmodifiable
   */
  public Map<Integer, List<String>> uncertain() {
    Map<Integer, List<String>> uncertain = new TreeMap<>(fields);
    uncertain.keySet().removeIf(id -> id >= 1 && id <= LAST_CERTAIN);
    return Collections.unmodifiableMap(uncertain);
  }

  /**
   * What had to be overlooked.
   *
   * @return reasons without personal data, each with the id of its {@code field}; unmodifiable
   */
  public List<Reason> notes() {
    return notes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dg13 that && fields.equals(that.fields) && notes.equals(that.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fields);
  }

  /** Names the fields that are there and leaves their content out. */
  @Override
  public String toString() {
    return "Dg13" + fields.keySet();
  }
}
