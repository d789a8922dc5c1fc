package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on accounts. */
class AccountCommandTest {

  private static final String REGISTRATION =
      """
      {"at":"2026-03-03T02:00:00Z","id":"1","command":"register"},
      {"at":"2026-03-03T02:00:10Z","id":"2","command":"GIVE_DETAILS","args":{"source":"manual"}},
      {"at":"2026-03-03T02:00:20Z","id":"3","command":"ACCEPT_TERMS"},
      {"at":"2026-03-03T02:00:30Z","id":"4","command":"ENTER_CODE"},
      {"at":"2026-03-03T02:00:40Z","id":"5","command":"SET_PASSWORD"}\
      """;
  private static final String LEVEL1 =
      """
      {"at":"2026-03-03T02:01:00Z","id":"6","command":"START_LEVEL1"},
      {"at":"2026-03-03T02:01:10Z","id":"7","command":"READ_CHIP"},
      {"at":"2026-03-03T02:01:20Z","id":"8","command":"TAKE_PORTRAIT"},
      {"at":"2026-03-03T02:01:30Z","id":"9","command":"SUBMIT_LEVEL1"},
      {"at":"2026-03-04T02:01:30Z","id":"10","command":"APPROVE_LEVEL1"}\
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({"mermaid, stateDiagram-v2", "plantuml, @startuml", "svg, <svg", "markdown, # The"})
  void diagram(String format, String start) {
    assertEquals(ExitCode.YES, run("account", "diagram", "--format", format));
    assertTrue(out.toString().startsWith(start));
    assertTrue(out.toString().contains("LEVEL2_ACTIVE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"account", "account diagram", "account diagram --format pdf", "account run"})
  void wrongUse(String line) {
    assertEquals(ExitCode.USAGE, run(line.split(" ", -1)));
    assertEquals("", out.toString());
  }

  @Test
  void aScriptLeadsToLevel1AndOverdueActivation() throws IOException {
    String late = "{\"at\":\"2026-03-20T00:00:00Z\",\"id\":\"11\",\"command\":\"due\"}";
    int code = script("[" + REGISTRATION + "," + LEVEL1 + "," + late + "]");
    List<JsonNode> answers = answers();
    assertEquals(ExitCode.YES, code, err.toString());
    assertEquals(11, answers.size());
    assertEquals("LEVEL0_ACTIVE", answers.get(4).path("state").asText());
    assertEquals(0, answers.get(4).path("level").asInt(-1));
    assertEquals("L1_APPROVED", answers.get(9).path("state").asText());
    assertEquals("2026-03-11T17:00:00Z", answers.get(10).path("at").asText());
    assertEquals("ACTIVATION_OVERDUE", answers.get(10).path("notices").path(0).asText());
  }

  @Test
  void aRefusalIsANoWithReasons() throws IOException {
    String noProof =
        "{\"at\":\"2026-03-03T02:00:00Z\",\"id\":\"1\",\"command\":\"REGISTER\","
            + "\"args\":{\"evidence\":[\"phone.valid\"],\"failed\":[\"phone.unused\"]}}";
    assertEquals(ExitCode.NO, script("[" + noProof + "]"));
    JsonNode answer = answers().get(0);
    assertEquals("NONE", answer.path("state").asText());
    assertTrue(answer.path("level").isNull());
    assertEquals("number.well-formed", answer.at("/reasons/0/code").asText());
    assertEquals("MISSING", answer.at("/reasons/0/fault").asText());
    assertEquals("phone.unused", answer.at("/reasons/1/code").asText());
    assertEquals("NOT_PASSED", answer.at("/reasons/1/fault").asText());
    assertTrue(answer.at("/reasons/0/vi").asText().startsWith("Chưa xác nhận được"));
  }

  @Test
  void applicantAndPolicyMayBeSaid() throws IOException {
    String script =
        """
        {"applicant":{"kind":"citizen","born":"2022-01-01"},"policy":{"level2Path":"STEPWISE"},
         "entries":[
          {"at":"2026-03-03T02:00:00Z","id":"1","command":"OPEN_LEVEL2",
           "args":{"office":"COMMUNE","case":"CARD_HELD","documents":["TAX_NUMBER"]}}]}\
        """;
    assertEquals(ExitCode.NO, script(script));
    assertEquals("age.level2", answers().get(0).at("/reasons/0/code").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "[{}]",
        "[{\"at\":\"now\",\"id\":\"1\",\"command\":\"REGISTER\"}]",
        "[{\"at\":\"2026-03-03T02:00:00Z\",\"id\":\"1\",\"command\":\"TELEPORT\"}]",
        "[{\"at\":\"2026-03-03T02:00:00Z\",\"id\":\"\",\"command\":\"REGISTER\"}]",
        "[{\"at\":\"2026-03-03T02:00:00Z\",\"id\":\"1\",\"command\":\"SHOW_DOCUMENTS\"}]",
        "{\"entries\":7}"
      })
  void anUnreadableScriptCannotBeTold(String script) throws IOException {
    assertEquals(ExitCode.CANNOT_TELL, script(script));
    assertEquals("", out.toString());
    assertTrue(!err.toString().isEmpty());
  }

  private int script(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("script.json"), json);
    return run("account", "run", file.toString());
  }

  private List<JsonNode> answers() throws IOException {
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString().trim().split("\\R", -1)) {
      answers.add(Json.parse(line));
    }
    return answers;
  }

  private int run(String... args) {
    return Dinhdanh.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
