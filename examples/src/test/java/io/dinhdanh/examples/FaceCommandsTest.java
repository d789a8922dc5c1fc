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
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on faces: their answers on real pictures, and what they say of wrong input. */
class FaceCommandsTest {

  @TempDir private Path folder;

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void oneFileThatIsNoPicture() throws Exception {
    Files.writeString(folder.resolve("note.txt"), "no picture");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "face",
        "face enroll",
        "face enroll gallery",
        "face identify gallery",
        "face identify gallery a.jpg --limit 0",
        "face identify gallery a.jpg --limit 10001",
        "face compare a.jpg",
        "face quality",
        "face evaluate"
      })
  void wrongUseIsToldAsSuch(String line) {
    assertEquals(ExitCode.USAGE, run(line.split(" ", -1)));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("--help"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"enroll GALLERY DIR", "evaluate DIR"})
  void aModelThatIsNotThereIsOneClearLine(String line) {
    String named = line.replace("GALLERY", in("gallery")).replace("DIR", folder.toString());
    assertEquals(
        ExitCode.CANNOT_TELL,
        run(("face " + named + " --model " + in("none.json")).split(" ", -1)));
    assertEquals("", out.toString());
    assertTrue(err.toString().startsWith("The face model cannot be used"), err.toString());
    assertEquals(1, err.toString().lines().count());
    assertFalse(Files.exists(folder.resolve("gallery")), "nothing was founded");
  }

  @Test
  @NeedsFaceModels
  void aFileThatIsNoPictureCannotBeTold() throws Exception {
    assertEquals(ExitCode.CANNOT_TELL, run("face", "quality", in("note.txt")));
    assertTrue(err.toString().contains("The file is no image of a known kind"), err.toString());
    assertEquals(ExitCode.CANNOT_TELL, run("face", "compare", in("note.txt"), in("absent.jpg")));
    assertEquals(ExitCode.CANNOT_TELL, run("face", "identify", in("gallery"), in("note.txt")));
    assertTrue(err.toString().contains("holds no gallery"), err.toString());
    assertFalse(Files.exists(folder.resolve("gallery")), "a search founds no gallery");
    assertEquals(
        ExitCode.CANNOT_TELL, run("face", "enroll", in("gallery"), folder.toString(), "--json"));
    JsonNode line = Json.parse(out.toString().trim());
    assertEquals("note.txt", line.path("id").asText());
    assertFalse(line.path("enrolled").asBoolean(true));
    assertEquals("image-unknown", line.path("reason").asText());
  }

  @Test
  @NeedsFaceModels
  @NeedsEvaluationData
  void aPersonIsFoundAndAStrangerIsNot() throws Exception {
    Path people = copyOf("img21/img20.jpg", "img23/img22.jpg", "img25/img24.jpg");
    assertEquals(ExitCode.YES, run("face", "enroll", in("gallery"), people.toString(), "--json"));
    assertEquals(3, out.toString().lines().count());
    assertEquals(ExitCode.NO, run("face", "enroll", in("gallery"), people.toString(), "--json"));
    assertEquals("id-taken", Json.parse(firstLine()).path("reason").asText());

    assertEquals(ExitCode.YES, identify("img21/img21.jpg", "--limit", "2", "--json"));
    JsonNode found = Json.parse(out.toString().trim());
    assertEquals("img21/img20.jpg", found.path("hits").path(0).path("id").asText());
    assertEquals(2, found.path("hits").size());
    assertEquals(3, found.path("examined").asInt());
    assertEquals(
        1 - Math.pow(0.999, 3), found.path("falsePositiveIdentificationRate").asDouble(), 1e-9);

    assertEquals(ExitCode.NO, identify("img37/img37.jpg"));
    assertTrue(out.toString().startsWith("not found: threshold"), out.toString());
    assertEquals(ExitCode.USAGE, identify("img37/img37.jpg", "--fmr", "0.5"));
    assertEquals(ExitCode.USAGE, identify("img37/img37.jpg", "--threads", "0"));
  }

  @Test
  @NeedsFaceModels
  @NeedsEvaluationData
  void anEncryptedGalleryOpensByItsKeyAlone() throws Exception {
    Path people = copyOf("img21/img20.jpg");
    Path key = Files.write(folder.resolve("key"), new byte[32]);
    String[] enroll = {"face", "enroll", in("gallery"), people.toString(), "--key", key.toString()};
    assertEquals(ExitCode.YES, run(enroll));
    assertEquals(ExitCode.CANNOT_TELL, identify("img21/img21.jpg"));
    assertEquals(ExitCode.YES, identify("img21/img21.jpg", "--key", key.toString()));
    Files.write(key, new byte[31]);
    assertEquals(ExitCode.USAGE, identify("img21/img21.jpg", "--key", key.toString()));
  }

  @Test
  @NeedsFaceModels
  @NeedsEvaluationData
  void twoPicturesOfOnePersonMatch() throws Exception {
    String one = picture("img21/img20.jpg");
    assertEquals(ExitCode.YES, run("face", "compare", one, picture("img21/img21.jpg"), "--json"));
    JsonNode line = Json.parse(out.toString().trim());
    assertTrue(line.path("score").asDouble() >= line.path("threshold").asDouble());
    assertEquals("NOT_DONE", outcome(line, "face.presentation-attack"));
    assertEquals(ExitCode.NO, run("face", "compare", one, picture("img37/img37.jpg")));
    assertTrue(out.toString().contains("no match"));
  }

  @Test
  @NeedsFaceModels
  @NeedsEvaluationData
  void aPortraitIsJudgedAndASetEvaluated() throws Exception {
    run("face", "quality", picture("img21/img20.jpg"), "--json");
    JsonNode quality = Json.parse(out.toString().trim());
    assertEquals("PASSED", outcome(quality, "portrait.one-face"));
    assertEquals("NOT_DONE", outcome(quality, "portrait.no-glasses"));
    Path people = copyOf("img21/img20.jpg", "img21/img21.jpg", "img37/img37.jpg");
    Files.writeString(people.resolve("img37/note.txt"), "no picture");
    String page = in("det.html");
    assertEquals(
        ExitCode.YES, run("face", "evaluate", people.toString(), "--html", page, "--json"));
    JsonNode evaluation = Json.parse(out.toString().trim());
    assertEquals(3, evaluation.path("templates").asInt());
    assertEquals(1, evaluation.path("failedToEnrol").size());
    assertTrue(Files.readString(Path.of(page)).contains("<svg"));
  }

  private static String outcome(JsonNode line, String id) {
    for (JsonNode check : line.path("checks")) {
      if (check.path("id").asText().equals(id)) {
        return check.path("outcome").asText();
      }
    }
    return "absent";
  }

  private int identify(String picture, String... more) {
    String[] args = new String[4 + more.length];
    args[0] = "face";
    args[1] = "identify";
    args[2] = in("gallery");
    args[3] = picture(picture);
    System.arraycopy(more, 0, args, 4, more.length);
    return run(args);
  }

  private Path copyOf(String... pictures) throws Exception {
    Path people = Files.createDirectory(folder.resolve("people"));
    for (String picture : pictures) {
      Path to = people.resolve(picture);
      Files.createDirectories(to.resolveSibling("."));
      Files.copy(Path.of(picture(picture)), to);
    }
    return people;
  }

  private static String picture(String name) {
    return EvaluationData.path("face/deepface", name).toString();
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private String firstLine() {
    return out.toString().lines().findFirst().orElse("");
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return Dinhdanh.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
