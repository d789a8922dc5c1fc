package io.dinhdanh.examples.validation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Reason;

/** A reason as JSON: its code and its sentence in both languages. */
final class ReasonTree {

  private ReasonTree() {}

  static ObjectNode of(Reason reason) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("code", reason.code())
        .put("vi", reason.sentence().vi())
        .put("en", reason.sentence().en());
  }
}
