package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a chip: its raw files, what was done, challenges and answers. A server
 * verifies all of it again offline; what a phone says about itself, such as how the chip was
 * opened, stays a claim there. Immutable.
 *
 * @param files the files that were read completely, EF.CardAccess and EF.CardSecurity among them
 * @param notRead the other files of the plan, and why they are missing; unmodifiable
 * @param access how the chip was opened
 * @param activeAuthentication Active Authentication, if it was asked for and DG15 was there
 * @param chipAuthentication Chip Authentication, if it was asked for and DG14 announced it
 * @param readAt when the last file was complete
 * @param producer the software that read, such as {@code dinhdanh-nfc}
 * @param statistics what it cost
 */
public record ChipDump(
    ChipFiles files,
    Map<ChipFile, FileState> notRead,
    Access access,
    Optional<ActiveAuthenticationRecord> activeAuthentication,
    Optional<ChipAuthenticationRecord> chipAuthentication,
    Instant readAt,
    String producer,
    ReadStatistics statistics) {

  public ChipDump {
    Objects.requireNonNull(files, "files");
    Map<ChipFile, FileState> copy = new EnumMap<>(ChipFile.class);
    copy.putAll(notRead);
    notRead = Collections.unmodifiableMap(copy);
    Objects.requireNonNull(access, "access");
    Objects.requireNonNull(activeAuthentication, "activeAuthentication");
    Objects.requireNonNull(chipAuthentication, "chipAuthentication");
    Objects.requireNonNull(readAt, "readAt");
    Objects.requireNonNull(producer, "producer");
    Objects.requireNonNull(statistics, "statistics");
  }

  /**
   * Tells whether every file of the plan was read, or is known not to be there for this reader.
   *
   * @return false if the reading stopped early
   */
  public boolean isComplete() {
    return notRead.values().stream().noneMatch(s -> s.kind() == FileState.Kind.PENDING);
  }
}
