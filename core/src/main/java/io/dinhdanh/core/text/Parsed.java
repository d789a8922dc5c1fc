package io.dinhdanh.core.text;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a text: the value, or the reason why it is none. Immutable.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

  /**
   * The value, for a caller who has no use for the reason.
   *
   * @return the value, if the text was accepted
   */
  Optional<T> value();

  /**
   * The reason why the text is no such value.
   *
   * @return the reason, if the text was refused
   */
  Optional<Refusal> refusal();

  /**
   * The value, for a caller who takes a refusal as their own mistake.
   *
   * @return the value
   * @throws RefusedException if the text was refused
   */
  T orThrow();

  /**
   * The text was accepted. The text form leaves the value out.
   *
   * @param accepted the value that was read
   * @param <T> its type
   */
  record Accepted<T>(T accepted) implements Parsed<T> {

    public Accepted {
      Objects.requireNonNull(accepted, "accepted");
    }

    @Override
    public Optional<T> value() {
      return Optional.of(accepted);
    }

    @Override
    public Optional<Refusal> refusal() {
      return Optional.empty();
    }

    @Override
    public T orThrow() {
      return accepted;
    }

    @Override
    public String toString() {
      return "accepted";
    }
  }

  /**
   * The text was refused.
   *
   * @param reason why
   * @param <T> the type of the value that it is not
   */
  record Refused<T>(Refusal reason) implements Parsed<T> {

    public Refused {
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(reason);
    }

    @Override
    public T orThrow() {
      throw new RefusedException(reason);
    }

    @Override
    public String toString() {
      return "refused: " + reason.code();
    }
  }
}
