package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Reason;
import java.util.Objects;

/**
 * Bytes that are not laid out as their standard says. The reason carries tags, lengths and offsets,
 * never content.
 */
public class MalformedDataException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  /**
   * Bytes that cannot be read.
   *
   * @param reason what is wrong with them, without content
   */
  public MalformedDataException(Reason reason) {
    this(reason.sentence().en(), reason);
  }

  MalformedDataException(String message, Reason reason) {
    super(message);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /**
   * What is wrong with the bytes.
   *
   * @return the reason, fit to become a check's
   */
  public final Reason reason() {
    return reason;
  }
}
