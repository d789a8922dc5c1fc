package io.dinhdanh.core.json;

import io.dinhdanh.core.text.Sentence;
import java.io.IOException;
import java.util.Objects;

/**
 * JSON from outside that cannot be read. The message is the English sentence and, like the fault,
 * holds nothing of the JSON's content.
 */
public final class MalformedJsonException extends IOException {

  private static final long serialVersionUID = 1;

  private final transient JsonFault fault;

  /**
   * Reports a fault.
   *
   * @param fault what is wrong
   */
  public MalformedJsonException(JsonFault fault) {
    super(fault.sentence().en());
    this.fault = Objects.requireNonNull(fault, "fault");
  }

  /**
   * What is wrong, for programs.
   *
   * @return the fault with its data
   */
  public JsonFault fault() {
    return fault;
  }

  /**
   * What is wrong, for people.
   *
   * @return the sentence
   */
  public Sentence sentence() {
    return fault.sentence();
  }
}
