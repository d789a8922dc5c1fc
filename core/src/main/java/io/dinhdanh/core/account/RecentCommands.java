package io.dinhdanh.core.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest commands of an account, oldest first, with a filter over their ids: nearly every
 * command is new, and the filter tells so without a look at the others. Immutable.
 */
final class RecentCommands {

  static final RecentCommands NONE = new RecentCommands(FixedList.copyOf(List.of()), 0);

  private final FixedList<DoneCommand> commands;

  /** One bit for each id, chosen by its hash: a clear bit is proof, a set one is not. */
  private final long filter;

  private RecentCommands(FixedList<DoneCommand> commands, long filter) {
    this.commands = commands;
    this.filter = filter;
  }

  static RecentCommands of(List<DoneCommand> commands) {
    FixedList<DoneCommand> copy = FixedList.copyOf(commands);
    long filter = 0;
    for (int i = 0; i < copy.size(); i++) {
      filter |= bit(copy.get(i).id());
    }
    return new RecentCommands(copy, filter);
  }

  /** The latest ones and one more behind them. */
  RecentCommands plus(DoneCommand done) {
    FixedList<DoneCommand> next = commands.keepLast(Account.REMEMBERED_COMMANDS - 1, done);
    return next.size() > commands.size()
        ? new RecentCommands(next, filter | bit(done.id()))
        : of(next);
  }

  @Nullable DoneCommand find(CommandId id) {
    if ((filter & bit(id)) == 0) {
      return null;
    }
    for (int i = commands.size() - 1; i >= 0; i--) {
      if (commands.get(i).id().value().equals(id.value())) {
        return commands.get(i);
      }
    }
    return null;
  }

  List<DoneCommand> list() {
    return commands;
  }

  private static long bit(CommandId id) {
    // The golden ratio spreads ids that differ in their last letter only.
    return 1L << ((id.value().hashCode() * 0x9E3779B9) >>> 26);
  }
}
