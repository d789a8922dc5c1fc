package io.dinhdanh.nfc.lds;

import static io.dinhdanh.core.person.IdentitySource.DG1;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the data groups of one chip that speak of its holder, and keeps what was wrong. */
final class IdentityReader {

  /** A data group's parser. */
  private interface Parser<T> {
    T parse(byte[] file) throws MalformedFileException;
  }

  private static final String VIETNAM = "VNM";

  private final ChipFiles files;
  private final Set<Integer> usable;
  private final List<ContentProblem> problems = new ArrayList<>();
  private final @Nullable Dg1 dg1;
  private final @Nullable Dg2 dg2;
  private final @Nullable Dg11 dg11;
  private final @Nullable Dg12 dg12;
  private final @Nullable Dg13 dg13;

  IdentityReader(ChipFiles files, Set<Integer> usable) {
    this.files = files;
    this.usable = new HashSet<>(usable);
    this.dg1 = read(ChipFile.DG1, Dg1::parse);
    this.dg2 = read(ChipFile.DG2, Dg2::view);
    this.dg11 = read(ChipFile.DG11, Dg11::parse);
    note(ChipFile.DG11, dg11 == null ? List.of() : dg11.notes());
    this.dg12 = read(ChipFile.DG12, Dg12::parse);
    note(ChipFile.DG12, dg12 == null ? List.of() : dg12.notes());
    this.dg13 = readCitizen();
    note(ChipFile.DG13, dg13 == null ? List.of() : dg13.notes());
  }

  private <T> @Nullable T read(ChipFile file, Parser<T> parser) {
    Optional<byte[]> bytes = bytes(file);
    try {
      return bytes.isPresent() ? parser.parse(bytes.get()) : null;
    } catch (MalformedFileException e) {
      problems.add(new ContentProblem(file, true, e.reason()));
      return null;
    }
  }

  /** DG13 is each issuer's own. Where DG1 does not say who issued the document, it is tried. */
  private @Nullable Dg13 readCitizen() {
    boolean foreign = dg1 != null && !dg1.mrz().issuer().equals(VIETNAM);
    if (!foreign) {
      return read(ChipFile.DG13, Dg13::parse);
    }
    if (bytes(ChipFile.DG13).isPresent()) {
      note(ChipFile.DG13, List.of(Notes.FOREIGN));
    }
    return null;
  }

  private Optional<byte[]> bytes(ChipFile file) {
    return usable.contains(file.number()) ? files.shared(file) : Optional.empty();
  }

  private void note(ChipFile file, List<Reason> notes) {
    for (Reason reason : notes) {
      problems.add(new ContentProblem(file, false, reason));
    }
  }

  IdentityRecord identity(LocalDate today) {
    IdentityRecord record = IdentityRecord.empty();
    record = dg1 == null ? record : record.with(dg1.mrz().identity(DG1, today));
    record = dg11 == null ? record : record.with(Statements.of(dg11));
    record = dg12 == null ? record : record.with(Statements.of(dg12));
    return dg13 == null ? record : record.with(Statements.of(dg13));
  }

  @Nullable Mrz mrz() {
    return dg1 == null ? null : dg1.mrz();
  }

  @Nullable Dg2 face() {
    return dg2;
  }

  @Nullable Dg13 citizen() {
    return dg13;
  }

  @Nullable PartialDate issueDate() {
    PartialDate byDg13 = dg13 == null ? null : dg13.issueDate().orElse(null);
    return dg12 == null ? byDg13 : dg12.issueDate().orElse(byDg13);
  }

  @Nullable Expiry expiry(LocalDate today) {
    Expiry byDg13 = dg13 == null ? null : dg13.expiry().orElse(null);
    return dg1 == null ? byDg13 : dg1.mrz().expiry(today).orElse(byDg13);
  }

  List<ContentProblem> problems() {
    return problems;
  }
}
