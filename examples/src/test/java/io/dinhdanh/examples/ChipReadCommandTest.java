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
import java.util.stream.Stream;
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

  @Test
  void believesAnswersToItsOwnQuestions(@TempDir Path folder) throws Exception {
    String kept = folder.resolve("session.json").toString();
    Path card = read(folder, "--session", kept);
    JsonNode report = verify(card, "--session", kept);
    assertEquals("VERIFIED", report.path("verdict").asText());
    assertFalse(report.path("copyWouldPass").asBoolean());
    assertEquals("PASSED", check(report, "chip.active-authentication").path("outcome").asText());
    JsonNode agreement = check(report, "chip.chip-authentication");
    assertEquals("PASSED", agreement.path("outcome").asText());
    assertFalse(agreement.path("claimed").asBoolean());
    Path another = read(folder.resolve("another"), "--session", kept + "2");
    assertEquals("INVALID", verify(another, "--session", kept).path("verdict").asText());
  }

  @Test
  void takesWhatAReaderSaysForAClaim(@TempDir Path folder) throws Exception {
    Path card = read(folder);
    JsonNode report = verify(card);
    assertEquals("VERIFIED", report.path("verdict").asText());
    assertTrue(report.path("copyWouldPass").asBoolean());
    assertTrue(check(report, "chip.active-authentication").path("claimed").asBoolean());
    assertTrue(check(report, "chip.chip-authentication").path("claimed").asBoolean());
    assertFalse(verify(card, "--own-reader").path("copyWouldPass").asBoolean());
  }

  @Test
  void knowsARecordingByItsChallenge(@TempDir Path folder) throws Exception {
    Path card = read(folder, "--challenge", "0102030405060708");
    assertFalse(verify(card, "--challenge", "0102030405060708").path("copyWouldPass").asBoolean());
    JsonNode report = verify(card, "--challenge", "0102030405060709");
    assertEquals("INVALID", report.path("verdict").asText());
    assertEquals("FAILED", check(report, "chip.active-authentication").path("outcome").asText());
    assertEquals(ExitCode.USAGE, run("chip", "verify", card.toString(), "--challenge", "01"));
  }

  @Test
  void verifiesADumpWithoutItsFiles(@TempDir Path folder) throws Exception {
    Path card = read(folder);
    Path alone = Files.createDirectories(folder.resolve("alone"));
    Files.copy(card.resolve("dump.json"), alone.resolve("dump.json"));
    for (Path input : new Path[] {alone, alone.resolve("dump.json")}) {
      out.getBuffer().setLength(0);
      String anchors = card.resolve("anchors").toString();
      run("chip", "verify", input.toString(), "--anchors", anchors, "--test-anchors", "--json");
      assertEquals("VERIFIED", Json.parse(out.toString().trim()).path("verdict").asText());
    }
  }

  @Test
  void tellsABankHowTheChipWasOpened(@TempDir Path folder) throws Exception {
    Path card = read(folder, "--challenge", "0102030405060708");
    Path evidence = folder.resolve("evidence.json");
    verify(card, "--challenge", "0102030405060708", "--evidence", evidence.toString());
    String text = Files.readString(evidence);
    assertTrue(text.contains("\"accessProtocol\":\"PACE-CAN\""), text);
    assertTrue(text.contains("\"challenge\":\"0102030405060708\""), text);
    assertTrue(text.contains("\"chipProofProtocol\":\"AA\""), text);
  }

  @Test
  void saysThatASessionIsNone(@TempDir Path folder) throws Exception {
    Path card = read(folder);
    Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"challenge\":\"xyz\"}");
    int code = run("chip", "verify", card.toString(), "--session", wrong.toString());
    assertEquals(ExitCode.CANNOT_TELL, code);
  }

  private Path read(Path folder, String... more) {
    Path card = folder.resolve("card");
    String[] args = {"chip", "read", "--reader", "virtual", "--out", card.toString()};
    assertEquals(ExitCode.YES, run(concat(args, more)), err.toString());
    return card;
  }

  private JsonNode verify(Path card, String... more) throws Exception {
    out.getBuffer().setLength(0);
    String anchors = card.resolve("anchors").toString();
    String[] args = {
      "chip", "verify", card.toString(), "--anchors", anchors, "--test-anchors", "--json"
    };
    run(concat(args, more));
    return Json.parse(out.toString().trim());
  }

  private static JsonNode check(JsonNode report, String id) {
    for (JsonNode check : report.path("checks")) {
      if (check.path("id").asText().equals(id)) {
        return check;
      }
    }
    throw new AssertionError("no check " + id);
  }

  private static String[] concat(String[] first, String... second) {
    return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
  }
}
