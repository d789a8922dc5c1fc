package io.dinhdanh.examples.chip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.examples.InputFault;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.reader.ProofRequest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;

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
    forOwnerAlone(file);
    Files.writeString(file, Json.line(tree) + "\n");
  }

  /** The private key of the session decides whether a chip is believed: nobody else reads it. */
  private static void forOwnerAlone(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
    if (Files.isRegularFile(file)) {
      Files.setPosixFilePermissions(file, owner);
    } else if (Files.notExists(file)) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    }
  }

  static ProofRequest read(Path file) throws ChipException, IOException {
    InputFault.requireFile(file);
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
    } catch (MalformedJsonException | CharacterCodingException | IllegalArgumentException e) {
      throw new ChipException(new ReadError.NotASession(), e);
    }
  }
}
