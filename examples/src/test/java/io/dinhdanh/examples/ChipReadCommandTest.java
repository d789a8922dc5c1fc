package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.nfc.reader.DumpFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a made-up card, and what is said where no card can be read. */
class ChipReadCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Dinhdanh.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  @Test
  void readsAMadeUpCardThatVerifies(@TempDir Path folder) throws Exception {
    String card = folder.resolve("card").toString();
    assertEquals(ExitCode.YES, run("chip", "read", "--reader", "virtual", "--out", card, "--json"));
    JsonNode line = Json.parse(out.toString().trim());
    assertEquals("PACE", line.path("access").asText());
    assertTrue(line.path("files").size() >= 7);
    assertTrue(DumpFolder.read(Path.of(card)).orElseThrow().isComplete());
    assertTrue(Files.exists(Path.of(card, "EF_SOD.bin")));
    assertTrue(err.toString().contains("Reading the portrait"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--can=12345x", "--mrz=024000123,1990-13-01,none", "--mrz=1,2"})
  void refusesWhatIsNoKeyWithoutRepeatingIt(String key, @TempDir Path folder) {
    int code = run("chip", "read", "--reader", "Nowhere", key, "--out", folder.toString());
    assertEquals(ExitCode.USAGE, code);
    assertFalse(err.toString().contains(key.substring(6)), err.toString());
  }

  /** Here is no such reader, whatever else this computer has. */
  @Test
  void saysOnOneLineThatThereIsNoReader(@TempDir Path folder) {
    int code =
        run(
            "chip",
            "read",
            "--reader",
            "No such reader",
            "--can",
            "000123",
            "--out",
            folder.toString());
    assertEquals(ExitCode.CANNOT_TELL, code);
    assertTrue(err.toString().contains("card reader"), err.toString());
    assertEquals(1, err.toString().trim().split("\\R", -1).length);
  }
}
