package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import org.jspecify.annotations.Nullable;

/** The events of {@link DutyEvent} as JSON objects. */
final class DutyEventMapping {

  private DutyEventMapping() {}

  static void write(DutyEvent event, ObjectNode tree) {
    if (event instanceof DutyEvent.DeadlineSet deadlineSet) {
      tree.put("type", "DeadlineSet");
      Forms.put(tree, "kind", deadlineSet.kind());
      Forms.put(tree, "at", deadlineSet.at());
    } else if (event instanceof DutyEvent.DeadlineEnded deadlineEnded) {
      tree.put("type", "DeadlineEnded");
      Forms.put(tree, "kind", deadlineEnded.kind());
    } else if (event instanceof DutyEvent.DeadlineMissed deadlineMissed) {
      tree.put("type", "DeadlineMissed");
      Forms.put(tree, "kind", deadlineMissed.kind());
    } else if (event instanceof DutyEvent.OverdueChanged overdueChanged) {
      tree.put("type", "OverdueChanged");
      tree.put("overdue", overdueChanged.overdue());
    } else if (event instanceof DutyEvent.NoticeDue noticeDue) {
      tree.put("type", "NoticeDue");
      Forms.put(tree, "notice", noticeDue.notice());
    } else if (event instanceof DutyEvent.DocumentChanged documentChanged) {
      tree.put("type", "DocumentChanged");
      Forms.put(tree, "document", documentChanged.document());
      Forms.put(tree, "state", documentChanged.state());
    }
  }

  /** The event of a type, or null if it is not of this family. */
  static @Nullable DutyEvent read(String type, JsonValue json) throws MalformedJsonException {
    return switch (type) {
      case "DeadlineSet" ->
          new DutyEvent.DeadlineSet(
              Forms.word(json.field("kind"), DeadlineKind.class), Forms.instant(json.field("at")));
      case "DeadlineEnded" ->
          new DutyEvent.DeadlineEnded(Forms.word(json.field("kind"), DeadlineKind.class));
      case "DeadlineMissed" ->
          new DutyEvent.DeadlineMissed(Forms.word(json.field("kind"), DeadlineKind.class));
      case "OverdueChanged" -> new DutyEvent.OverdueChanged(json.field("overdue").flag());
      case "NoticeDue" ->
          new DutyEvent.NoticeDue(Forms.word(json.field("notice"), NoticeKind.class));
      case "DocumentChanged" ->
          new DutyEvent.DocumentChanged(
              Forms.word(json.field("document"), DocumentKind.class),
              Forms.word(json.field("state"), DocumentState.class));
      default -> null;
    };
  }
}
