package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line's contract: what it prints where, and its exit codes. */
class CommandLineTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theDemoWritesOnePageThatFetchesAndRunsNothing() throws Exception {
    assertEquals(ExitCode.YES, run("demo", "--out", folder.toString()));
    JsonNode tree = Json.parse(Files.readString(folder.resolve("report.json")));
    assertTrue(tree.path("chapters").size() >= 7);
    String page = Files.readString(folder.resolve("report.html"));
    assertTrue(page.contains("Nguyễn Thị Thử"));
    assertTrue(page.contains("data:image/jpeg;base64,"));
    assertFalse(page.contains("<script"));
    assertTrue(out.toString().contains("report.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chip",
        "chip verify",
        "chip verify . --sod x",
        "chip verify . --waive pa.nonsense",
        "chip verify . --at yesterday",
        "masterlist show",
        "nonsense"
      })
  void wrongUseIsToldAsSuch(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
    assertEquals(ExitCode.USAGE, run(args));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("--help"));
  }

  @Test
  void whatIsNoChipIsOneClearLine() throws Exception {
    Files.writeString(folder.resolve("note.txt"), "nothing of a chip");
    cannotTell("chip", "verify", folder.toString());
    cannotTell("chip", "verify", folder.resolve("absent").toString());
    cannotTell("chip", "verify", folder.resolve("note.txt").toString());
    Files.write(folder.resolve("EF_SOD.bin"), new byte[0]);
    cannotTell("chip", "verify", folder.toString());
    cannotTell("chip", "verify", "--sod", folder.resolve("EF_SOD.bin").toString());
    cannotTell("chip", "verify", "--sod", folder.resolve("absent.bin").toString());
    Files.write(folder.resolve("EF_SOD.bin"), new byte[2_000_000]);
    cannotTell("chip", "verify", folder.toString());
    cannotTell("masterlist", "show", folder.resolve("note.txt").toString());
    cannotTell("masterlist", "show", folder.resolve("absent.ml").toString());
  }

  @Test
  void whatIsNoTrustMaterialIsOneClearLine() throws Exception {
    Path sod = Files.write(folder.resolve("sod.bin"), new byte[] {0x77, 0});
    Path photo = Files.write(folder.resolve("photo.ml"), new byte[] {(byte) 0xFF, (byte) 0xD8});
    cannotTell("chip", "verify", "--sod", sod.toString(), "--anchors", photo.toString());
    cannotTell("chip", "verify", "--sod", sod.toString(), "--anchors", folder + "/absent");
  }

  @Test
  void randomBytesAreInvalidNeverAnException() throws Exception {
    Random random = new Random(64);
    for (int time = 0; time < 200; time++) {
      byte[] bytes = new byte[1 + random.nextInt(400)];
      random.nextBytes(bytes);
      bytes[0] = (byte) (time % 2 == 0 ? 0x77 : 0x30);
      Path sod = Files.write(folder.resolve("random.bin"), bytes);
      assertEquals(ExitCode.NO, run("chip", "verify", "--sod", sod.toString(), "--json"));
    }
    assertEquals("", err.toString());
  }

  @Test
  void deepNestingIsInvalid() throws Exception {
    byte[] nested = new byte[60_000];
    for (int offset = 0; offset < nested.length; offset += 2) {
      nested[offset] = 0x30;
      nested[offset + 1] = (byte) 0x80;
    }
    Path sod = Files.write(folder.resolve("nested.bin"), nested);
    assertEquals(ExitCode.NO, run("chip", "verify", "--sod", sod.toString()));
    assertTrue(out.toString().contains("nested too deeply"));
  }

  @ParameterizedTest
  @NeedsEvaluationData
  @CsvSource({"bsi2008, INVALID, 1", "loes2006, NO_TRUST_ANCHOR, 2", "bsi-tr03105, INVALID, 1"})
  void aSpecimenAsJsonAndAsPage(String name, String verdict, int code) throws Exception {
    Path page = folder.resolve("page.html");
    String specimen = EvaluationData.path("chip", "specimens", name).toString();
    assertEquals(code, run("chip", "verify", specimen, "--json", "--html", page.toString()));
    JsonNode tree = Json.parse(out.toString());
    assertEquals(verdict, tree.path("verdict").asText());
    assertTrue(tree.path("copyWouldPass").asBoolean());
    for (JsonNode check : tree.path("checks")) {
      assertFalse(check.path("reason").asText().isEmpty());
      assertFalse(check.path("basis").asText().isEmpty());
    }
    assertTrue(tree.path("identity").has("DG1"));
    assertTrue(Files.readString(page).contains("Content-Security-Policy"));
  }

  @Test
  @NeedsEvaluationData
  void aWaivedFailureStaysOnTheReport() throws Exception {
    String specimen = EvaluationData.path("chip", "specimens", "bsi2008").toString();
    assertEquals(
        ExitCode.CANNOT_TELL, run("chip", "verify", specimen, "--waive", "pa.unlisted", "--json"));
    JsonNode tree = Json.parse(out.toString());
    assertEquals("NO_TRUST_ANCHOR", tree.path("verdict").asText());
    assertEquals("pa.unlisted", tree.path("waived").path(0).asText());
  }

  @Test
  @NeedsEvaluationData
  void aLoneSecurityObjectWithItsRootAndItsRevocationList() throws Exception {
    String sod = EvaluationData.path("chip", "pki", "ef.sod_de_9712AB14.bin").toString();
    String pki = EvaluationData.path("chip", "pki").toString();
    assertEquals(ExitCode.CANNOT_TELL, run("chip", "verify", "--sod", sod, "--anchors", pki));
    assertTrue(out.toString().startsWith("INCOMPLETE"));
    assertTrue(err.toString().contains("skipped ef.sod_de_9712AB14.bin"));
  }

  @Test
  @NeedsEvaluationData
  void masterListsAreToldInNumbers() throws Exception {
    Path lists = EvaluationData.path("chip", "masterlists");
    assertEquals(
        ExitCode.YES,
        run(
            "masterlist",
            "show",
            "--json",
            lists.resolve("DE_ML_2026-05-28-08-28-45.ml").toString(),
            lists.resolve("NL_ML_2026-07-22.ml").toString()));
    String[] lines = out.toString().lines().toArray(String[]::new);
    JsonNode german = Json.parse(lines[0]);
    assertEquals("VALID", german.path("signature").asText());
    assertEquals(588, german.path("certificates").asInt());
    assertEquals(112, german.path("countries").asInt());
    assertEquals(375, german.path("selfSigned").asInt());
    assertEquals(213, german.path("link").asInt());
    assertEquals(129, Json.parse(lines[1]).path("countries").asInt());
  }

  @Test
  @NeedsEvaluationData
  void oneGoodListAndOneThatIsNone() throws Exception {
    Path note = Files.write(folder.resolve("note.ml"), "no".getBytes(StandardCharsets.UTF_8));
    String good = EvaluationData.path("chip", "masterlists", "NL_ML_2026-07-22.ml").toString();
    assertEquals(ExitCode.CANNOT_TELL, run("masterlist", "show", note.toString(), good));
    assertEquals(1, out.toString().lines().count());
  }

  private void cannotTell(String... args) {
    err.getBuffer().setLength(0);
    assertEquals(ExitCode.CANNOT_TELL, run(args));
    assertEquals("", out.toString());
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertFalse(err.toString().contains("Exception"));
  }

  private int run(String... args) {
    return Dinhdanh.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
