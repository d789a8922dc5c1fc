package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.Check;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What every command carries.
 *
 * @param id the caller's name for the command
 * @param expectedVersion the version of the account that the caller saw, or {@link #ANY_VERSION}
 * @param evidence the checks that back the command; unmodifiable
 */
public record Envelope(CommandId id, long expectedVersion, List<Check> evidence) {

  /** No particular version is expected. */
  public static final long ANY_VERSION = -1;

  public Envelope {
    Objects.requireNonNull(id, "id");
    evidence = FixedList.copyOf(evidence);
  }

  /**
   * An envelope without evidence, for any version.
   *
   * @param id the caller's name for the command
   * @return the envelope
   */
  public static Envelope of(String id) {
    return new Envelope(new CommandId(id), ANY_VERSION, List.of());
  }

  /**
   * This envelope for one version of the account only.
   *
   * @param version the version that the caller saw
   * @return a new envelope
   */
  public Envelope expecting(long version) {
    return new Envelope(id, version, evidence);
  }

  /**
   * This envelope with evidence in place of what it had.
   *
   * @param checks the checks that back the command
   * @return a new envelope
   */
  public Envelope with(Collection<Check> checks) {
    return new Envelope(id, expectedVersion, new ArrayList<>(checks));
  }
}
