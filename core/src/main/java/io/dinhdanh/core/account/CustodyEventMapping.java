package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import org.jspecify.annotations.Nullable;

/** The events of {@link CustodyEvent} as JSON objects. */
final class CustodyEventMapping {

  private CustodyEventMapping() {}

  static void write(CustodyEvent event, ObjectNode tree) {
    if (event instanceof CustodyEvent.Locked locked) {
      tree.put("type", "Locked");
      Forms.put(tree, "ground", locked.ground());
    } else if (event instanceof CustodyEvent.Unlocked unlocked) {
      tree.put("type", "Unlocked");
      Forms.put(tree, "ground", unlocked.ground());
    } else if (event instanceof CustodyEvent.LockAsked lockAsked) {
      tree.put("type", "LockAsked");
      tree.set("request", Parts.of(lockAsked.request()));
    } else if (event instanceof CustodyEvent.LockAskClosed) {
      tree.put("type", "LockAskClosed");
    }
  }

  /** The event of a type, or null if it is not of this family. */
  static @Nullable CustodyEvent read(String type, JsonValue json) throws MalformedJsonException {
    return switch (type) {
      case "Locked" -> new CustodyEvent.Locked(Forms.word(json.field("ground"), LockGround.class));
      case "Unlocked" ->
          new CustodyEvent.Unlocked(Forms.word(json.field("ground"), LockGround.class));
      case "LockAsked" -> new CustodyEvent.LockAsked(Parts.lockRequest(json.field("request")));
      case "LockAskClosed" -> new CustodyEvent.LockAskClosed();
      default -> null;
    };
  }
}
