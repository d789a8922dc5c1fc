package io.dinhdanh.benchmarks.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureProgramTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Figures figures =
      new Figures(new PrintStream(printed, true, StandardCharsets.UTF_8));

  @Test
  void keepsEveryFigureWithItsPeerMachineAndDate() throws Exception {
    Path file = folder.resolve("run.json");
    List<String> seen = new ArrayList<>();
    new FigureProgram("Sample", List.of("20000", "--json", file.toString(), "exact"))
        .run((arguments, out) -> measure(seen, arguments, out), figures, NOON);

    assertEquals(List.of("20000", "exact"), seen);
    JsonNode run = new ObjectMapper().readTree(Files.readString(file));
    assertEquals("Sample", run.get("program").textValue());
    assertEquals("[\"20000\",\"exact\"]", run.get("arguments").toString());
    assertEquals("2026-11-22T12:00:00Z", run.get("date").textValue());
    assertTrue(run.get("jdk").textValue().contains(Runtime.version().toString()));
    assertTrue(run.get("machine").get("cores").intValue() >= 1);
    assertFalse(run.get("machine").get("processor").textValue().isEmpty());
    assertNotNull(run.get("machine").get("system").textValue());
    assertTrue(run.get("machine").get("heapBytes").longValue() > 0);
    assertEquals(
        List.of(
            row("query", "ms", 2.0, "\"twin\"", "8.0", "4.0"),
            row("enrolment", "faces/s", 30.0, "\"peer\"", "20.0", "1.5"),
            row("heap", "bytes", 12.5, "null", "null", "null"),
            row("tails", "fraction", 0.25, "\"real\"", "0.5", "null")),
        rows(run));
  }

  private static void measure(List<String> seen, String[] arguments, Figures out) {
    seen.addAll(List.of(arguments));
    out.say("query %.1f ms", 2.0);
    out.less("query", "ms", 2, "twin", 8);
    out.more("enrolment", "faces/s", 30, "peer", 20);
    out.add("heap", "bytes", 12.5);
    out.beside("tails", "fraction", 0.25, "real", 0.5, Double.NaN);
  }

  private static String row(
      String name, String unit, double value, String peer, String peerValue, String ratio) {
    return String.format(
        Locale.ROOT,
        "{\"name\":\"%s\",\"unit\":\"%s\",\"value\":%s,\"peer\":%s,\"peerValue\":%s,\"ratio\":%s}",
        name,
        unit,
        value,
        peer,
        peerValue,
        ratio);
  }

  private static List<String> rows(JsonNode run) {
    List<String> rows = new ArrayList<>();
    run.get("figures").forEach(figure -> rows.add(figure.toString()));
    return rows;
  }

  @Test
  void printsTheSameLinesInEveryLocale() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("vi"));
    try {
      new FigureProgram("Sample", List.of())
          .run((rest, out) -> out.say("%.1f", 2.5), figures, NOON);
    } finally {
      Locale.setDefault(before);
    }
    assertEquals("2.5" + System.lineSeparator(), printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void writesNothingUnlessTheRunComesToItsEnd() {
    Path file = folder.resolve("run.json");
    FigureProgram program = new FigureProgram("Sample", List.of("--json", file.toString()));
    FigureProgram.Work failing =
        (arguments, out) -> {
          out.add("half", "ms", 1);
          throw new IllegalStateException("the peer failed");
        };
    assertThrows(IllegalStateException.class, () -> program.run(failing, figures, NOON));
    assertFalse(Files.exists(file));
  }

  @Test
  void refusesAFileThatCannotBeWrittenBeforeAnythingIsMeasured() {
    for (List<String> arguments :
        List.of(
            List.of("1", "--json"),
            List.of("--json", folder.toString()),
            List.of("--json", folder.resolve("missing/run.json").toString()))) {
      assertThrows(IllegalArgumentException.class, () -> new FigureProgram("Sample", arguments));
    }
  }

  @Test
  void namesTheProcessorWhereTheSystemDoes() {
    String linux = "processor\t: 0\nmodel name\t: Fast(R) CPU @ 2.60GHz\nmodel name\t: other\n";
    assertEquals("Fast(R) CPU @ 2.60GHz", Machine.processor(linux, "amd64"));
    assertEquals("aarch64", Machine.processor("processor\t: 0\n", "aarch64"));
  }

  @Test
  void leavesNoScratchFolderBehind() throws Exception {
    Path path;
    try (ScratchFolder scratch = ScratchFolder.create("figures")) {
      path = scratch.path();
      Files.writeString(Files.createDirectory(path.resolve("deep")).resolve("file"), "text");
    }
    assertFalse(Files.exists(path));
  }
}
