package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import java.util.Objects;

/**
 * Something wrong with the content of a data group.
 *
 * @param file the data group
 * @param unreadable true if nothing of it could be read, false if only a part was overlooked
 * @param reason what is wrong, without personal data
 */
public record ContentProblem(ChipFile file, boolean unreadable, Reason reason) {

  public ContentProblem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reason, "reason");
  }
}
