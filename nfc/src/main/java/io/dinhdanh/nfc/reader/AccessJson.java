package io.dinhdanh.nfc.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.AccessError.KeyKind;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.access.MappingEvidence;
import java.util.Optional;
import java.util.OptionalInt;

/** How a chip was opened, as JSON; the key itself is never written. */
final class AccessJson {

  private static final Sentence METHOD = new Sentence("NONE, BAC or PACE", "NONE, BAC hoặc PACE");
  private static final Sentence KEY = new Sentence("CAN or MRZ", "CAN hoặc MRZ");
  private static final int MOST_PARAMETER_ID = 31;
  private static final int MOST_STATUS = 0xFFFF;

  private AccessJson() {}

  static JsonNode write(Access access) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("method", access.method().name());
    tree.put("key", access.keyKind().map(KeyKind::name).orElse(null));
    tree.put("protocol", access.protocol().orElse(null));
    tree.put(
        "paceRefused", access.paceRefused().isPresent() ? access.paceRefused().getAsInt() : null);
    tree.set("mapping", ChipDumpJson.orNull(access.mapping().map(AccessJson::write)));
    return tree;
  }

  private static ObjectNode write(MappingEvidence mapping) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("parameterId", mapping.parameterId())
        .put("mappingKey", JsonBytes.write(mapping.mappingKey()))
        .put("authenticationData", JsonBytes.write(mapping.authenticationData()));
  }

  static Access read(JsonValue json) throws MalformedJsonException {
    JsonValue key = json.field("key");
    JsonValue protocol = json.field("protocol");
    JsonValue mapping = json.field("mapping");
    JsonValue refused = json.field("paceRefused");
    return new Access(
        json.field("method").parsed(Access.Method::valueOf, METHOD),
        key.isAbsent() ? Optional.empty() : Optional.of(key.parsed(KeyKind::valueOf, KEY)),
        protocol.isAbsent() ? Optional.empty() : Optional.of(protocol.text()),
        mapping.isAbsent() ? Optional.empty() : Optional.of(mapping(mapping)),
        refused.isAbsent()
            ? OptionalInt.empty()
            : OptionalInt.of((int) refused.number(0, MOST_STATUS)));
  }

  private static MappingEvidence mapping(JsonValue json) throws MalformedJsonException {
    return new MappingEvidence(
        (int) json.field("parameterId").number(0, MOST_PARAMETER_ID),
        JsonBytes.read(json.field("mappingKey")),
        JsonBytes.read(json.field("authenticationData")));
  }
}
