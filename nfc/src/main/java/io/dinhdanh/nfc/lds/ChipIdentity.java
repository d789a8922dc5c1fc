package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the data groups of a chip state about its holder: DG1, DG2, DG11, DG12 and DG13, as far as
 * the caller allows their use. A data group that cannot be read is a problem that is told, and the
 * others are still read. Whether any of it is genuine is for passive authentication to say.
 * Immutable.
 */
public final class ChipIdentity {

  private final IdentityRecord identity;
  private final @Nullable Mrz mrz;
  private final @Nullable Dg2 face;
  private final @Nullable Dg13 citizen;
  private final @Nullable PartialDate issueDate;
  private final @Nullable Expiry expiry;
  private final List<ContentProblem> problems;

  private ChipIdentity(IdentityReader reader, LocalDate today) {
    this.identity = reader.identity(today);
    this.mrz = reader.mrz();
    this.face = reader.face();
    this.citizen = reader.citizen();
    this.issueDate = reader.issueDate();
    this.expiry = reader.expiry(today);
    this.problems = Lists.copy(reader.problems());
  }

  /**
   * Reads the data groups that may be used.
   *
   * @param files the files of the chip
   * @param usable the numbers of the data groups that may be used, 1 to 16; the others are not
   *     looked at
   * @param today the day from which the centuries of the machine-readable zone are told
   * @return what they state
   */
  public static ChipIdentity of(ChipFiles files, Set<Integer> usable, LocalDate today) {
    return new ChipIdentity(new IdentityReader(files, usable), Objects.requireNonNull(today));
  }

  /**
   * What each data group states, as sources {@code DG1}, {@code DG11}, {@code DG12} and {@code
   * DG13}.
   *
   * @return the record, empty if nothing could be read
   */
  public IdentityRecord identity() {
    return identity;
  }

  /**
   * The machine-readable zone of DG1.
   *
   * @return the zone, if DG1 may be used and can be read
   */
  public Optional<Mrz> mrz() {
    return Optional.ofNullable(mrz);
  }

  /**
   * The first face of DG2.
   *
   * @return the portrait, if DG2 may be used, can be read and holds one
   */
  public Optional<Portrait> portrait() {
    return face == null ? Optional.empty() : face.portrait();
  }

  /**
   * How many faces DG2 holds.
   *
   * @return the number of images, 0 if DG2 is not there
   */
  public int imageCount() {
    return face == null ? 0 : face.imageCount();
  }

  /**
   * Vietnam's citizen data of DG13, with the fields whose meaning is not certain.
   *
   * @return the data, if DG13 may be used, can be read and is not that of another issuer
   */
  public Optional<Dg13> citizen() {
    return Optional.ofNullable(citizen);
  }

  /**
   * When the document was issued: by DG12, else by DG13.
   *
   * @return the date, if one of them states it
   */
  public Optional<PartialDate> issueDate() {
    return Optional.ofNullable(issueDate);
  }

  /**
   * When the document expires: by DG1, else by DG13.
   *
   * @return the expiry, if one of them states it
   */
  public Optional<Expiry> expiry() {
    return Optional.ofNullable(expiry);
  }

  /**
   * What was wrong with the content of the data groups.
   *
   * @return the problems in the order of the data groups; unmodifiable
   */
  public List<ContentProblem> problems() {
    return problems;
  }

  /** Names the sources; what they state stays out. */
  @Override
  public String toString() {
    return "ChipIdentity[" + identity + ", " + problems.size() + " problems]";
  }
}
