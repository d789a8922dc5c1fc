package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.ChipIdentity;
import io.dinhdanh.nfc.lds.ContentProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the data groups say: only those whose hash is the signed one are read at all. */
final class ContentSteps {

  private final boolean nothingToRead;
  private final ChipIdentity content;
  private final LocalDate today;
  private final Examination examination;

  ContentSteps(ChipFiles files, Set<Integer> genuine, Instant at, Examination examination) {
    this.today = at.atZone(ZoneOffset.UTC).toLocalDate();
    this.nothingToRead = genuine.isEmpty();
    this.content = ChipIdentity.of(files, genuine, today);
    this.examination = examination;
  }

  IdentityRecord identity() {
    return content.identity();
  }

  @Nullable Portrait portrait() {
    return content.portrait().orElse(null);
  }

  /** When the document expires, if genuine data states it. */
  Optional<Expiry> expires() {
    return content.expiry();
  }

  /** The day for which this is judged. */
  LocalDate today() {
    return today;
  }

  /** The document code of the machine-readable zone. */
  Optional<String> documentCode() {
    return content.mrz().map(Mrz::documentCode);
  }

  /** The issuing state of the machine-readable zone. */
  Optional<String> issuingState() {
    return content.mrz().map(Mrz::issuer);
  }

  /** The signed day of issue, if the data states a whole one. */
  @Nullable LocalDate issued() {
    return content.issueDate().flatMap(PartialDate::date).orElse(null);
  }

  /** Records what the content itself tells: none of it is about the signature. */
  void record() {
    contents();
    content.mrz().ifPresent(this::mrz);
    expiry();
  }

  /** Signed, and yet not as the standard lays it out: an issuer's slip, to be looked at. */
  private void contents() {
    if (nothingToRead) {
      examination.notDone(ChipChecks.CONTENT, TrustReasons.nothingToRead());
    } else if (content.problems().isEmpty()) {
      examination.passed(ChipChecks.CONTENT, TrustReasons.contentReadable());
    }
    for (ContentProblem problem : content.problems()) {
      examination.warning(ChipChecks.CONTENT, problem.reason().with("file", problem.file().name()));
    }
  }

  private void mrz(Mrz mrz) {
    if (mrz.checkDigitsFit()) {
      examination.passed(ChipChecks.MRZ, TrustReasons.checkDigitsFit());
    } else {
      examination.warning(ChipChecks.MRZ, TrustReasons.checkDigitsDiffer());
    }
  }

  private void expiry() {
    Optional<Expiry> expiry = content.expiry();
    if (!expiry.isPresent()) {
      examination.notDone(ChipChecks.EXPIRY, TrustReasons.expiryUnknown());
    } else if (expiry.get().hasExpired(today)) {
      examination.warning(ChipChecks.EXPIRY, TrustReasons.documentExpired(expiry.get().text()));
    } else {
      examination.passed(ChipChecks.EXPIRY, TrustReasons.documentNotExpired(expiry.get().text()));
    }
  }
}
