package io.dinhdanh.biometrics.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.DetectedFace;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.model.Landmarks;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.portrait.PortraitChecks;
import io.dinhdanh.biometrics.face.portrait.PortraitLimits;
import io.dinhdanh.biometrics.face.portrait.PortraitRules;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault, done to good photographs of three people, is found by its own rule. */
@NeedsFaceModels
@NeedsEvaluationData
class PortraitRulesTest {

  private static final String[] GOOD = {"img21/img20.jpg", "img25/img24.jpg", "img33/img29.jpg"};

  @TempDir private static Path folder;
  private static OnnxFaceModels models;
  private static PortraitRules rules;

  /** A fault: the picture and where its face was. */
  private interface Fault {
    Picture of(Picture picture, Landmarks landmarks);
  }

  @BeforeAll
  static void open() throws BiometricsException {
    models = FaceModels.open(folder);
    rules = new PortraitRules(models.model(), PortraitLimits.USUAL, Clock.systemUTC());
  }

  @AfterAll
  static void close() throws BiometricsException {
    models.close();
  }

  @Test
  void atMostATenthOfOrdinaryPhotographsIsRefused() throws IOException, BiometricsException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(EvaluationData.path("face/deepface"))) {
      files = found.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    }
    List<String> refused = new ArrayList<>();
    for (Path file : files) {
      List<Check> checks = rules.judge(PictureReader.read(file), null);
      assertEquals(PortraitChecks.all().size(), checks.size());
      if (checks.stream().anyMatch(check -> check.outcome() == Outcome.FAILED)) {
        refused.add(file.getFileName().toString());
      }
    }
    for (String good : GOOD) {
      assertFalse(refused.contains(good.substring(good.indexOf('/') + 1)), good);
    }
    assertEquals(61, files.size());
    assertTrue(refused.size() <= files.size() / 10, () -> "refused: " + refused);
  }

  @Test
  void whatCannotBeMeasuredIsNeverAPass() throws BiometricsException {
    List<Check> checks = rules.judge(good(GOOD[0]), null);
    assertEquals(Outcome.NOT_DONE, find(checks, PortraitChecks.NO_GLASSES).outcome());
    assertEquals(Outcome.NOT_DONE, find(checks, PortraitChecks.NO_MASK).outcome());
  }

  @Test
  void darkAndBurntPicturesAreFound() throws BiometricsException {
    flips(PortraitChecks.NOT_DARK, (picture, face) -> Spoiled.toned(picture, t -> t / 5));
    flips(PortraitChecks.NOT_BRIGHT, (picture, face) -> Spoiled.toned(picture, t -> 2 * t + 60));
  }

  @Test
  void shadowAndHazeAreFound() throws BiometricsException {
    flips(PortraitChecks.EVEN_LIGHT, (picture, face) -> Spoiled.shaded(picture, face.x(30)));
    flips(PortraitChecks.CONTRAST, (picture, face) -> Spoiled.toned(picture, t -> 95 + t / 4));
  }

  @Test
  void blurIsFound() throws BiometricsException {
    flips(PortraitChecks.SHARP, Spoiled::blurred);
  }

  @Test
  void headsThatLeanOrTurnAreFound() throws BiometricsException {
    flips(PortraitChecks.ROLL, (picture, face) -> Spoiled.leaning(picture, 28));
    for (String turned : new String[] {"s1/5.png", "s4/10.png", "s13/6.png", "s16/7.png"}) {
      assertEquals("turned-away", orl(turned, PortraitChecks.POSE).reason().code(), turned);
    }
    assertEquals(Outcome.PASSED, orl("s14/5.png", PortraitChecks.POSE).outcome());
  }

  @Test
  void facesThatAreCutSmallOrTwoAreFound() throws BiometricsException {
    flips(PortraitChecks.CENTRED, Spoiled::cut);
    flips(PortraitChecks.SIZE, (picture, face) -> Spoiled.small(picture, face, 40));
    flips(PortraitChecks.ONE_FACE, (picture, face) -> Spoiled.twice(picture));
  }

  @Test
  void eyesThatAreReallyClosedAreFound() throws BiometricsException {
    for (String closed : new String[] {"s4/9.png", "s8/3.png"}) {
      assertEquals("eyes-closed", orl(closed, PortraitChecks.EYES_OPEN).reason().code(), closed);
    }
    assertEquals(Outcome.PASSED, orl("s14/5.png", PortraitChecks.EYES_OPEN).outcome());
  }

  @Test
  void withoutAFaceOneRuleFailsAndNoOtherPasses() throws BiometricsException {
    Picture wall = Picture.ofGray(200, 200, new byte[200 * 200]);
    for (Check check : rules.judge(wall, null)) {
      boolean first = check.kind().equals(PortraitChecks.ONE_FACE);
      assertEquals(first ? Outcome.FAILED : Outcome.NOT_DONE, check.outcome());
    }
  }

  private static void flips(CheckKind kind, Fault fault) throws BiometricsException {
    FaceModel model = models.model();
    for (String name : GOOD) {
      Picture picture = good(name);
      DetectedFace face = model.detect(picture).get(0);
      Picture spoiled = fault.of(picture, model.landmarks(picture, face));
      Check check = find(rules.judge(spoiled, null), kind);
      assertEquals(Outcome.FAILED, check.outcome(), () -> kind.id() + " " + name);
      assertFalse(check.reason().sentence().vi().isEmpty());
    }
  }

  private static Check orl(String name, CheckKind kind) throws BiometricsException {
    return find(rules.judge(PictureReader.read(EvaluationData.path("face/orl", name)), null), kind);
  }

  /** None of the good pictures fails a rule, which the first test holds. */
  private static Picture good(String name) throws BiometricsException {
    return PictureReader.read(EvaluationData.path("face/deepface", name));
  }

  private static Check find(List<Check> checks, CheckKind kind) {
    return checks.stream()
        .filter(check -> check.kind().equals(kind))
        .findFirst()
        .orElseThrow(AssertionError::new);
  }
}
