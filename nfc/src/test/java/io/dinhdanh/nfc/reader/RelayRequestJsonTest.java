package io.dinhdanh.nfc.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.nfc.access.RelayRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayRequestJsonTest {

  private static final RelayRequestJson JSON = RelayRequestJson.INSTANCE;
  private static final String PROTOCOL = "0.4.0.127.0.7.2.2.3.2.4";

  private static RelayRequest random(Random random) {
    byte[] key = new byte[1 + random.nextInt(600)];
    byte[] command = new byte[1 + random.nextInt(200)];
    random.nextBytes(key);
    random.nextBytes(command);
    OptionalInt keyId =
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1 << 20));
    return new RelayRequest(PROTOCOL, keyId, key, command);
  }

  @Test
  void comesBackEqual() throws Exception {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      RelayRequest request = random(random);
      assertEquals(request, JSON.read(JSON.write(request)));
    }
  }

  @Test
  void hasTheFieldsOfTheSchema() throws Exception {
    Path schema = Path.of(System.getProperty("dinhdanh.root"), "docs/relay-request.schema.json");
    JsonNode properties = new ObjectMapper().readTree(Files.readString(schema)).get("properties");
    List<String> stated = new ArrayList<>();
    properties.fieldNames().forEachRemaining(stated::add);
    List<String> written = new ArrayList<>();
    JSON.toTree(random(new Random(1))).fieldNames().forEachRemaining(written::add);
    assertEquals(stated, written);
    assertEquals(RelayRequestJson.SCHEMA, properties.at("/schema/const").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "schema, dinhdanh.relay-request/2",
    "protocol, 1.2.x",
    "protocol, ''",
    "protocol, 0.4.0.127.0.7.2.2.3.2.4.",
    "terminalKey, ''",
    "terminalKey, ?",
    "command, ''",
    "keyId, one"
  })
  void refusesAFieldOfAnotherForm(String field, String value) {
    ObjectNode tree = JSON.toTree(random(new Random(2)));
    tree.put(field, value);
    assertThrows(MalformedJsonException.class, () -> JSON.fromTree(tree));
  }

  @Test
  void refusesWhatIsMissingOrTooLong() {
    for (String field : List.of("schema", "protocol", "terminalKey", "command")) {
      ObjectNode tree = JSON.toTree(random(new Random(2)));
      tree.remove(field);
      assertThrows(MalformedJsonException.class, () -> JSON.fromTree(tree), field);
    }
    ObjectNode tree = JSON.toTree(random(new Random(2)));
    tree.put("command", Base64.getEncoder().encodeToString(new byte[1_025]));
    assertThrows(MalformedJsonException.class, () -> JSON.fromTree(tree));
    tree.put("command", Base64.getEncoder().encodeToString(new byte[1_024]));
    tree.put("keyId", -1);
    assertThrows(MalformedJsonException.class, () -> JSON.fromTree(tree));
  }
}
