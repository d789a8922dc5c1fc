package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentCommandsTest {

  private static DoneCommand done(String id) {
    return new DoneCommand(new CommandId(id), Action.LOG_IN, 1, Stage.NONE, Level.NONE);
  }

  @Test
  void answersAsAPlainQueueDoes() {
    Random random = new Random(20261122);
    for (int round = 0; round < 200; round++) {
      RecentCommands recent = RecentCommands.NONE;
      Deque<DoneCommand> queue = new ArrayDeque<>();
      for (int i = 0; i < 100; i++) {
        DoneCommand done = done("c" + random.nextInt(60));
        recent = recent.plus(done);
        queue.addLast(done);
        if (queue.size() > Account.REMEMBERED_COMMANDS) {
          queue.removeFirst();
        }
        assertEquals(new ArrayList<>(queue), recent.list());
        CommandId wanted = new CommandId("c" + random.nextInt(80));
        boolean known = queue.stream().anyMatch(earlier -> earlier.id().equals(wanted));
        DoneCommand found = recent.find(wanted);
        assertEquals(known, found != null);
        assertEquals(known ? wanted : null, found == null ? null : found.id());
      }
    }
  }

  @Test
  void forgetsTheOldestAndTellsIdsOfTheSameHashApart() {
    // "Aa" and "BB" have one hash.
    RecentCommands recent = RecentCommands.NONE.plus(done("Aa"));
    assertNull(recent.find(new CommandId("BB")));
    assertEquals(done("Aa"), recent.find(new CommandId("Aa")));
    for (int i = 0; i < Account.REMEMBERED_COMMANDS; i++) {
      recent = recent.plus(done("x" + i));
    }
    assertNull(recent.find(new CommandId("Aa")));
    assertEquals(Account.REMEMBERED_COMMANDS, recent.list().size());
  }

  @Test
  void itsListCannotBeChanged() {
    RecentCommands recent = RecentCommands.NONE.plus(done("a"));
    assertThrows(UnsupportedOperationException.class, () -> recent.list().clear());
  }
}
