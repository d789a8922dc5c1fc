package io.dinhdanh.core.account;

import java.util.Objects;

/**
 * A command that was carried out, so that sending it again gets the same answer.
 *
 * @param id the caller's name for it
 * @param action what it did
 * @param version the version of the account that it led to
 * @param stage the stage that it led to
 * @param level the level that was active then
 */
public record DoneCommand(CommandId id, Action action, long version, Stage stage, Level level) {

  public DoneCommand {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(level, "level");
  }
}
