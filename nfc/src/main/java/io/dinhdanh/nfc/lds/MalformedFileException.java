package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import java.util.Objects;

/** A file of a chip whose content is not laid out as its standard says. */
public final class MalformedFileException extends MalformedDataException {

  private static final long serialVersionUID = 1L;

  private final ChipFile file;

  /**
   * A file that cannot be read.
   *
   * @param file which file
   * @param reason what is wrong with it, without content
   */
  public MalformedFileException(ChipFile file, Reason reason) {
    super(file + ": " + reason.sentence().en(), reason);
    this.file = Objects.requireNonNull(file, "file");
  }

  /**
   * The file that cannot be read.
   *
   * @return the file
   */
  public ChipFile file() {
    return file;
  }
}
