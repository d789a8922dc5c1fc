package io.dinhdanh.examples.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the server answers.
 *
 * @param status of HTTP
 * @param body one JSON object
 */
record Answer(int status, ObjectNode body) {

  static Answer refusal(int status, String reason) {
    return new Answer(status, JsonNodeFactory.instance.objectNode().put("refused", reason));
  }
}
