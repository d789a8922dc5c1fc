package io.dinhdanh.examples.chip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.reader.ProofRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What a server keeps of a reading that it asked for, here in a file. It holds a secret. */
final class SessionFile {

  private static final HexFormat HEX = HexFormat.of();
  private static final int LIMIT = 1 << 16;

  private SessionFile() {}

  static void write(Path file, ProofRequest request) throws IOException {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    request.challenge().ifPresent(c -> tree.put("challenge", HEX.formatHex(c.bytes())));
    request
        .agreement()
        .ifPresent(
            a ->
                tree.put("protocol", a.protocol())
                    .put("privateKey", HEX.formatHex(a.privateKey().bytes())));
    Files.writeString(file, Json.line(tree) + "\n");
  }

  static ProofRequest read(Path file) throws ChipException, IOException {
    try {
      if (Files.size(file) > LIMIT) {
        throw new IllegalArgumentException("too large");
      }
      JsonNode tree = Json.parse(Files.readString(file));
      ProofRequest request = ProofRequest.none();
      if (tree.has("challenge")) {
        request = request.withChallenge(HEX.parseHex(tree.path("challenge").asText()));
      }
      if (tree.has("privateKey")) {
        request =
            request.withAgreement(
                tree.path("protocol").asText(), HEX.parseHex(tree.path("privateKey").asText()));
      }
      return request;
    } catch (MalformedJsonException | IllegalArgumentException e) {
      throw new ChipException(new ReadError.NotASession(), e);
    }
  }
}
