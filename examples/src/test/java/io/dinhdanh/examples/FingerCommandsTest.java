package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.biometrics.images.synthetic.ImpressionStyle;
import io.dinhdanh.biometrics.images.synthetic.SyntheticFinger;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fingers on the command line: evaluated, enrolled and found again, and refused. */
class FingerCommandsTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Dinhdanh.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }

  private List<JsonNode> lines() {
    return out.toString().lines().map(FingerCommandsTest::parse).collect(Collectors.toList());
  }

  private static JsonNode parse(String line) {
    try {
      return Json.parse(line);
    } catch (Exception e) {
      throw new AssertionError(line, e);
    }
  }

  private Path impressions(int fingers) throws IOException {
    Path images = Files.createDirectories(folder.resolve("images"));
    for (int i = 1; i <= fingers; i++) {
      for (int k = 1; k <= 2; k++) {
        Files.write(images.resolve("p" + i + "_" + k + ".png"), image(i, k));
      }
    }
    return images;
  }

  private static byte[] image(int finger, int impression) {
    long seed = 100L * finger + impression;
    return SyntheticFinger.of(finger).impression(ImpressionStyle.USUAL, seed).png();
  }

  @Test
  void enrollsAFolderAndFindsThePersonAgain() throws Exception {
    Path images = impressions(4);
    Path gallery = folder.resolve("gallery");
    Path probe = Files.write(folder.resolve("probe.png"), image(3, 9));
    Path stranger = Files.write(folder.resolve("stranger.png"), image(77, 1));
    assertEquals(ExitCode.YES, run("finger", "enroll", gallery, images, "--json"));
    assertEquals(8, lines().size());
    assertTrue(lines().get(0).path("enrolled").asBoolean());
    assertEquals("p1", lines().get(0).path("person").asText());
    assertTrue(err.toString().contains("the gallery holds 8"), err.toString());
    for (String mode : List.of("exact", "INDEXED")) {
      String[] how = {"--mode", mode};
      assertEquals(
          ExitCode.YES,
          run("finger", "identify", gallery, probe, how[0], how[1], "--limit", 2, "--json"));
      JsonNode found = lines().get(0);
      assertEquals("p3", found.path("hits").path(0).path("person").asText());
      assertEquals(2, found.path("hits").size());
      assertEquals(8, found.path("gallery").asInt());
      assertTrue(found.path("reason").isNull());
    }
    assertEquals(ExitCode.YES, run("finger", "identify", gallery, probe));
    assertTrue(out.toString().contains("p3"), out.toString());
    assertEquals(
        ExitCode.NO,
        run("finger", "identify", gallery, probe, stranger, folder.resolve("no"), "--json"));
    assertEquals(3, lines().size());
    assertEquals(0, lines().get(1).path("hits").size());
    assertFalse(lines().get(2).path("reason").isNull());
  }

  @Test
  void evaluatesAFolder() throws Exception {
    assertEquals(ExitCode.YES, run("finger", "evaluate", impressions(4), "--json"));
    JsonNode rates = lines().get(0);
    assertEquals(8, rates.path("templates").asInt());
    assertEquals(8, rates.path("genuine").asInt());
    assertEquals(48, rates.path("impostor").asInt());
    assertEquals(0.0, rates.path("eer").asDouble());
    assertEquals(1.0, rates.path("rank1").asDouble());
  }

  @Test
  void theCurveOfAnEvaluationFitsAPhoneAndHidesNoCaveat() throws Exception {
    Path page = folder.resolve("det.html");
    assertEquals(ExitCode.YES, run("finger", "evaluate", impressions(2), "--html", page));
    String html = Files.readString(page);
    assertTrue(html.contains("width=device-width"), html);
    assertTrue(html.contains("white-space:pre-wrap"), html);
    assertTrue(html.contains("fewer than 30 impostor errors"), html);
    for (String label : List.of("100 %", "10 %", "1 %", "0.1 %", "0.01 %", "0.001 %")) {
      assertEquals(2, html.split(">" + label + "<", -1).length - 1, label);
    }
  }

  @Test
  void whatIsNoFingerIsToldAndTheRestIsEnrolled() throws Exception {
    Path images = impressions(1);
    Files.writeString(images.resolve("zz_note.txt"), "nothing of a finger");
    Files.write(images.resolve("zz_cut.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Path gallery = folder.resolve("gallery");
    assertEquals(ExitCode.CANNOT_TELL, run("finger", "enroll", gallery, images));
    assertTrue(out.toString().contains("2 of 4 enrolled"), out.toString());
    assertTrue(err.toString().contains("zz_note.txt: "), err.toString());
    assertFalse(err.toString().contains("Exception"), err.toString());
  }

  @Test
  void aFolderWithoutAGalleryOrWithADamagedOneIsOneClearLine() throws Exception {
    Path probe = Files.write(folder.resolve("probe.png"), image(1, 1));
    cannotTell("finger", "identify", folder, probe);
    cannotTell("finger", "identify", folder.resolve("absent"), probe);
    cannotTell("finger", "enroll", folder.resolve("gallery"), folder.resolve("absent"));
    cannotTell(
        "finger", "enroll", folder.resolve("gallery"), Files.createDirectory(folder.resolve("e")));
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.write(broken.resolve("snapshot-0000000000000001.gallery"), new byte[100]);
    cannotTell("finger", "identify", broken, probe);
    cannotTell("finger", "enroll", probe, folder);
  }

  private void cannotTell(Object... args) {
    assertEquals(ExitCode.CANNOT_TELL, run(args), out.toString());
    assertEquals("", out.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "finger",
        "finger enroll",
        "finger enroll g",
        "finger enroll g g",
        "finger identify",
        "finger identify g",
        "finger identify g f --mode fast",
        "finger identify g f --limit 0",
        "finger identify g f --finger 11",
        "finger identify g f --threshold -1",
        "finger identify g f --threshold NaN"
      })
  void wrongUseIsToldAsSuch(String line) {
    assertEquals(ExitCode.USAGE, run((Object[]) line.split(" ", -1)));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("--help"));
  }

  @Test
  @NeedsEvaluationData
  void realTemplatesFindTheirMates() throws Exception {
    Path set = EvaluationData.path("fingerprint/iso/fvc2002_DB4_B");
    Path gallery = folder.resolve("gallery");
    assertEquals(ExitCode.YES, run("finger", "enroll", gallery, set));
    Path probe;
    try (Stream<Path> files = Files.list(set)) {
      probe = files.sorted().findFirst().orElseThrow();
    }
    assertEquals(ExitCode.YES, run("finger", "identify", gallery, probe, "--json"));
    String person = lines().get(0).path("hits").path(0).path("person").asText();
    assertEquals(probe.getFileName().toString().split("_", 2)[0], person);
  }
}
