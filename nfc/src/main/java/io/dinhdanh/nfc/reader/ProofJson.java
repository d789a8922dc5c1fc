package io.dinhdanh.nfc.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import java.util.Optional;

/** What the chip was asked to prove, and what it answered, as JSON. */
final class ProofJson {

  private ProofJson() {}

  static JsonNode writeActive(Optional<ActiveAuthenticationRecord> proof) {
    return ChipDumpJson.orNull(proof.map(ProofJson::write));
  }

  private static ObjectNode write(ActiveAuthenticationRecord proof) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("challenge", JsonBytes.write(proof.challenge().bytes()))
        .put("answer", JsonBytes.write(proof.answer().bytes()))
        .put("status", proof.status());
  }

  static Optional<ActiveAuthenticationRecord> readActive(JsonValue json)
      throws MalformedJsonException {
    if (json.isAbsent()) {
      return Optional.empty();
    }
    return Optional.of(
        new ActiveAuthenticationRecord(
            JsonBytes.octets(json.field("challenge")),
            JsonBytes.octets(json.field("answer")),
            status(json.field("status"))));
  }

  private static int status(JsonValue json) throws MalformedJsonException {
    return (int) json.number(0, 0xFFFF);
  }

  static JsonNode writeChip(Optional<ChipAuthenticationRecord> proof) {
    return ChipDumpJson.orNull(proof.map(ProofJson::write));
  }

  private static ObjectNode write(ChipAuthenticationRecord proof) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("protocol", proof.protocol())
        .put("relayed", proof.relayed())
        .put("answered", proof.answered())
        .put("status", proof.status())
        .put("terminalKey", JsonBytes.write(proof.terminalKey().bytes()))
        .put("command", JsonBytes.write(proof.command().bytes()))
        .put("answer", JsonBytes.write(proof.answer().bytes()));
  }

  static Optional<ChipAuthenticationRecord> readChip(JsonValue json) throws MalformedJsonException {
    if (json.isAbsent()) {
      return Optional.empty();
    }
    return Optional.of(
        new ChipAuthenticationRecord(
            json.field("protocol").text(),
            json.field("relayed").flag(),
            json.field("answered").flag(),
            status(json.field("status")),
            JsonBytes.octets(json.field("terminalKey")),
            JsonBytes.octets(json.field("command")),
            JsonBytes.octets(json.field("answer"))));
  }
}
