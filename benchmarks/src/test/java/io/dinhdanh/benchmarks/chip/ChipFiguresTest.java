package io.dinhdanh.benchmarks.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the programs on chips count is there for machines as it is for readers. */
class ChipFiguresTest {

  @TempDir Path folder;

  private final PrintStream before = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void catchLines() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void putStandardOutputBack() {
    System.setOut(before);
  }

  @Test
  void theCostOfAReadingIsToldBesideJmrtd() throws Exception {
    Path file = folder.resolve("cost.json");
    ReadingCost.main(new String[] {"--json", file.toString()});
    JsonNode run = new ObjectMapper().readTree(file.toFile());
    assertEquals("ReadingCost", run.path("program").asText());
    assertEquals(38, run.path("figures").size(), run::toPrettyString);
    JsonNode first = run.path("figures").path(0);
    assertEquals("blocks of 65,536: commands", first.path("name").asText());
    assertEquals("JMRTD", first.path("peer").asText());
    assertTrue(first.path("ratio").asDouble() > 1, first::toString);
    String row = "65,536 | " + first.path("value").asInt() + ", ";
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains(row), printed::toString);
  }

  @Test
  void aPeerThatFailsHasNoFigure() throws Exception {
    Path file = folder.resolve("cost.json");
    ReadingCost.main(new String[] {"--json", file.toString()});
    long failed = printed.toString(StandardCharsets.UTF_8).lines().mapToLong(this::failures).sum();
    long without = 0;
    for (JsonNode figure : new ObjectMapper().readTree(file.toFile()).path("figures")) {
      without += figure.path("peerValue").isNull() ? 1 : 0;
      assertTrue(figure.path("value").isNumber(), figure::toString);
    }
    assertEquals(3 * failed, without, printed::toString);
  }

  private long failures(String line) {
    return line.split("failed|another length", -1).length - 1L;
  }

  @Test
  void whatJmrtdReadsAsTheClientIsToldByDocumentDoorAndKey() throws Exception {
    Path file = folder.resolve("client.json");
    JmrtdClientRun.main(new String[] {"--json", file.toString()});
    JsonNode figures = new ObjectMapper().readTree(file.toFile()).path("figures");
    long rows = printed.toString(StandardCharsets.UTF_8).lines().count() - 1;
    assertEquals(2 * rows, figures.size());
    for (JsonNode figure : figures) {
      assertTrue(figure.path("value").asDouble() > 0, figure::toString);
      assertTrue(figure.path("peer").isNull(), figure::toString);
    }
  }
}
