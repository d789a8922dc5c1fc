package io.dinhdanh.nfc.reader;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonMapping;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.access.RelayRequest;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a server hands a phone for Chip Authentication, as JSON, schema {@value #SCHEMA}: {@code
 * docs/relay-request.schema.json} describes it for other clients. Nothing in it is secret. What is
 * written comes back equal. Thread-safe.
 */
public final class RelayRequestJson extends JsonMapping<RelayRequest> {

  /** The name of the schema, which changes when a reader of it has to. */
  public static final String SCHEMA = "dinhdanh.relay-request/1";

  /** The one mapping. */
  public static final RelayRequestJson INSTANCE = new RelayRequestJson();

  /** A key modulo a prime of 8,192 bits, or one command of short length, fits in. */
  private static final int MOST_BYTES = 1_024;

  private static final Pattern IDENTIFIER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,9}){1,19}");
  private static final Sentence SCHEMA_NAME = new Sentence(SCHEMA, SCHEMA);
  private static final Sentence PROTOCOL =
      new Sentence("an object identifier", "một định danh đối tượng (OID)");
  private static final Sentence BYTES =
      new Sentence("1 to 1024 bytes in base64", "từ 1 đến 1024 byte dạng base64");

  private RelayRequestJson() {}

  @Override
  public ObjectNode toTree(RelayRequest request) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("schema", SCHEMA);
    tree.put("protocol", request.protocol());
    OptionalInt keyId = request.keyId();
    tree.put("keyId", keyId.isPresent() ? Integer.valueOf(keyId.getAsInt()) : null);
    tree.put("terminalKey", JsonBytes.write(request.publicKey()));
    tree.put("command", JsonBytes.write(request.command()));
    return tree;
  }

  @Override
  protected RelayRequest read(JsonValue json) throws MalformedJsonException {
    JsonValue schema = json.field("schema");
    if (!schema.text().equals(SCHEMA)) {
      throw schema.unexpected(SCHEMA_NAME);
    }
    JsonValue protocol = json.field("protocol");
    if (!IDENTIFIER.matcher(protocol.text()).matches()) {
      throw protocol.unexpected(PROTOCOL);
    }
    JsonValue keyId = json.field("keyId");
    return new RelayRequest(
        protocol.text(),
        keyId.isAbsent()
            ? OptionalInt.empty()
            : OptionalInt.of((int) keyId.number(0, Integer.MAX_VALUE)),
        bytes(json.field("terminalKey")),
        bytes(json.field("command")));
  }

  private static byte[] bytes(JsonValue json) throws MalformedJsonException {
    byte[] bytes = JsonBytes.read(json);
    if (bytes.length == 0 || bytes.length > MOST_BYTES) {
      throw json.unexpected(BYTES);
    }
    return bytes;
  }
}
