package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.EfCom;
import io.dinhdanh.nfc.lds.MalformedFileException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every data group against the hash that the issuer signed. */
final class HashSteps {

  private final SecurityObject sod;
  private final ChipFiles files;
  private final Examination examination;

  HashSteps(SecurityObject sod, ChipFiles files, Examination examination) {
    this.sod = sod;
    this.files = files;
    this.examination = examination;
  }

  /**
   * Compares all hashes.
   *
   * @return the data groups that are what was signed: the only ones whose data may be used
   */
  Set<Integer> hashes() {
    Set<Integer> genuine = new TreeSet<>();
    for (int number : sod.dataGroups()) {
      if (hash(number)) {
        genuine.add(number);
      }
    }
    unlisted();
    if (genuine.contains(1)) {
      examination.passed(ChipChecks.COMPLETE, TrustReasons.complete());
    } else {
      examination.notDone(ChipChecks.COMPLETE, TrustReasons.incomplete());
    }
    return genuine;
  }

  private boolean hash(int number) {
    CheckKind kind = ChipChecks.dataGroupHash(number);
    ChipFile file = ChipFile.dataGroup(number);
    Optional<String> digest = sod.digestName();
    if (!files.present().contains(file)) {
      examination.notDone(kind, TrustReasons.notRead());
    } else if (!digest.isPresent()) {
      examination.notDone(kind, TrustReasons.digestUnsupported());
    } else if (sod.hashFits(files, file, digest.get())) {
      examination.passed(kind, TrustReasons.hashFits(digest.get()));
      return true;
    } else {
      examination.failed(kind, TrustReasons.hashDiffers());
    }
    return false;
  }

  private void unlisted() {
    Set<Integer> present = new TreeSet<>();
    for (ChipFile file : files.present()) {
      if (file.isDataGroup()) {
        present.add(file.number());
      }
    }
    Set<Integer> unlisted = new TreeSet<>(present);
    unlisted.removeAll(sod.dataGroups());
    if (present.isEmpty()) {
      examination.notDone(ChipChecks.UNLISTED, TrustReasons.nothingToRead());
    } else if (unlisted.isEmpty()) {
      examination.passed(ChipChecks.UNLISTED, TrustReasons.allListed());
    } else {
      examination.failed(ChipChecks.UNLISTED, TrustReasons.unlisted(unlisted));
    }
  }

  /** Compares the table of contents, which nobody signs, with the signed list. */
  void tableOfContents() {
    Optional<byte[]> com = files.get(ChipFile.COM);
    if (!com.isPresent()) {
      examination.notDone(ChipChecks.COM, TrustReasons.contentsMissing());
      return;
    }
    try {
      compare(EfCom.parse(com.get()));
    } catch (MalformedFileException e) {
      examination.warning(ChipChecks.COM, TrustReasons.contentsUnreadable());
    }
  }

  private void compare(EfCom com) {
    Set<Integer> stated = new TreeSet<>();
    com.dataGroups().forEach(group -> stated.add(group.number()));
    Optional<String> signed = sod.ldsVersion().map(LdsVersion::title);
    if (!stated.equals(sod.dataGroups())) {
      examination.warning(ChipChecks.COM, TrustReasons.contentsDiffer(stated, sod.dataGroups()));
    } else if (signed.isPresent() && !signed.get().equals(com.ldsVersion())) {
      examination.warning(
          ChipChecks.COM, TrustReasons.versionsDiffer(com.ldsVersion(), signed.get()));
    } else {
      examination.passed(ChipChecks.COM, TrustReasons.contentsAgree());
    }
  }
}
