package io.dinhdanh.biometrics.face.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.model.AlignmentPoint;
import io.dinhdanh.biometrics.face.model.DetectedFace;
import io.dinhdanh.biometrics.face.model.FaceBox;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.model.FaceProfile;
import io.dinhdanh.biometrics.face.model.Landmarks;
import io.dinhdanh.biometrics.face.model.PixelInput;
import io.dinhdanh.biometrics.face.model.PresentationAttackDetector;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A model that takes the tone of a picture's first pixel for the face; black shows nobody. */
class FaceVerificationTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final ScoreCalibration CALIBRATION =
      new ScoreCalibration(
          "a made-up set",
          List.of(new ScoreCalibration.Point(0.01, -20), new ScoreCalibration.Point(0.0001, -10)));

  @Test
  void aNearFaceMatchesAndAFarOneDoesNot() throws BiometricsException {
    FaceComparison near = verification(0.0001, null).compare(face(100), face(110), null);
    assertTrue(near.matches());
    assertEquals(-10, near.score());
    Check match = find(near, LevelChecks.FACE_MATCH);
    assertEquals(Outcome.PASSED, match.outcome());
    assertEquals("-10.0000", match.reason().data().get("score"));
    assertEquals("made-up-1", match.reason().data().get("model"));
    assertEquals("a made-up set", match.reason().data().get("evidence"));
    assertEquals(NOW, match.at());

    FaceComparison far = verification(0.0001, null).compare(face(100), face(111), null);
    assertFalse(far.matches());
    assertEquals("faces-differ", find(far, LevelChecks.FACE_MATCH).reason().code());
  }

  @Test
  void theRateChoosesTheThreshold() throws BiometricsException {
    FaceComparison middle = verification(0.001, null).compare(face(100), face(115), null);
    assertEquals(-15, middle.threshold(), 1e-9);
    assertEquals(0.001, middle.falseMatchRate());
    assertTrue(middle.matches());
    assertThrows(IllegalArgumentException.class, () -> verification(0.1, null));
    assertThrows(IllegalArgumentException.class, () -> verification(0.00001, null));
    assertThrows(IllegalArgumentException.class, () -> verification(Double.NaN, null));
  }

  @Test
  void aModelWithoutCalibrationJudgesNothing() {
    BiometricsException refusal =
        assertThrows(
            BiometricsException.class, () -> new FaceVerification(model(null), 0.001, null, CLOCK));
    assertEquals("model-unfit", refusal.error().reason().code());
  }

  @Test
  void aPictureWithoutAFaceLeavesTheMatchOpen() throws BiometricsException {
    FaceComparison noSelfie = verification(0.001, null).compare(face(0), face(100), null);
    assertNull(noSelfie.score());
    assertFalse(noSelfie.matches());
    assertEquals(Outcome.NOT_DONE, find(noSelfie, LevelChecks.FACE_MATCH).outcome());
    assertEquals("no-face-in-selfie", find(noSelfie, LevelChecks.FACE_MATCH).reason().code());
    FaceComparison noPortrait = verification(0.001, null).compare(face(100), face(0), null);
    assertEquals("no-face-in-portrait", find(noPortrait, LevelChecks.FACE_MATCH).reason().code());
  }

  @Test
  void whetherTheFaceLivesIsToldByACertifiedDetectorAlone() throws BiometricsException {
    FaceComparison without = verification(0.001, null).compare(face(100), face(100), null);
    assertEquals(Outcome.NOT_DONE, find(without, FaceVerification.LIVING).outcome());
    assertEquals("no-detector", find(without, FaceVerification.LIVING).reason().code());
    FaceComparison living = verification(0.001, detector(true)).compare(face(100), face(100), null);
    assertEquals(Outcome.PASSED, find(living, FaceVerification.LIVING).outcome());
    assertEquals("report 7", find(living, FaceVerification.LIVING).reason().data().get("detector"));
    FaceComparison attack =
        verification(0.001, detector(false)).compare(face(100), face(100), null);
    assertEquals(Outcome.FAILED, find(attack, FaceVerification.LIVING).outcome());
    FaceComparison nobody = verification(0.001, detector(true)).compare(face(0), face(9), null);
    assertEquals("no-face-in-selfie", find(nobody, FaceVerification.LIVING).reason().code());
  }

  @Test
  void afterTenFailuresInThreeMinutesNothingIsCompared() throws BiometricsException {
    List<Instant> failures = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      failures.add(NOW.minusSeconds(10L * i));
    }
    FaceComparison refused = attempt(failures);
    assertNull(refused.score());
    Check tries = find(refused, FaceVerification.ATTEMPTS);
    assertEquals(Outcome.FAILED, tries.outcome());
    assertEquals("2026-11-22T08:01:30Z", tries.reason().data().get("openAgain"));
    assertEquals(Outcome.NOT_DONE, find(refused, LevelChecks.FACE_MATCH).outcome());
    assertEquals(Outcome.NOT_DONE, find(refused, FaceVerification.LIVING).outcome());

    FaceComparison ninth = attempt(failures.subList(0, 9));
    assertTrue(ninth.matches());
    assertEquals(Outcome.PASSED, find(ninth, FaceVerification.ATTEMPTS).outcome());
  }

  @Test
  void failuresLeaveTheWindow() {
    AttemptPolicy two = new AttemptPolicy(2, Duration.ofMinutes(3));
    FaceAttempts old = new FaceAttempts(two, List.of(NOW.minusSeconds(180), NOW));
    assertTrue(old.left(NOW), "the failure of three minutes ago no longer counts");
    FaceAttempts recent = new FaceAttempts(two, List.of(NOW, NOW.minusSeconds(179)));
    assertFalse(recent.left(NOW));
    assertEquals(NOW.plusSeconds(1), recent.openAgain());
    assertTrue(recent.left(recent.openAgain()));
    FaceAttempts future = new FaceAttempts(two, List.of(NOW.plusSeconds(60), NOW));
    assertFalse(future.left(NOW), "a clock that was set back gives no tries");
    assertEquals(Instant.EPOCH, new FaceAttempts(two, List.of(NOW)).openAgain());
    assertThrows(IllegalArgumentException.class, () -> new AttemptPolicy(0, Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> new AttemptPolicy(1, Duration.ZERO));
  }

  private static FaceComparison attempt(List<Instant> failures) throws BiometricsException {
    FaceAttempts attempts = new FaceAttempts(AttemptPolicy.USUAL, failures);
    return verification(0.001, null).compare(face(100), face(100), null, attempts);
  }

  private static Check find(FaceComparison comparison, CheckKind kind) {
    return comparison.checks().stream()
        .filter(check -> check.kind().equals(kind))
        .findFirst()
        .orElseThrow(AssertionError::new);
  }

  private static PresentationAttackDetector detector(boolean genuine) {
    return new PresentationAttackDetector() {
      @Override
      public Judgement judge(Picture picture, FaceBox box) {
        return new Judgement(genuine, genuine ? 1 : 0, 0.5);
      }

      @Override
      public String evidence() {
        return "report 7";
      }
    };
  }

  private static Picture face(int tone) {
    return Picture.ofGray(1, 1, new byte[] {(byte) tone});
  }

  private static FaceVerification verification(
      double rate, @Nullable PresentationAttackDetector detector) throws BiometricsException {
    return new FaceVerification(model(CALIBRATION), rate, detector, CLOCK);
  }

  private static FaceModel model(@Nullable ScoreCalibration calibration) {
    PixelInput input =
        new PixelInput(
            PixelInput.Channels.RGB, new PixelInput.Triple(0, 0, 0), 1, PixelInput.Layout.PLANES);
    FaceProfile profile =
        new FaceProfile(
            "made-up-1",
            "made for a test",
            new FaceProfile.Listing("a.onnx", input, 32, 32, 0.5),
            new FaceProfile.Landmarker("b.onnx", input, 32, false),
            new FaceProfile.Embedder(
                "c.onnx",
                input,
                32,
                List.of(new AlignmentPoint(0, 0, 1, 1), new AlignmentPoint(1, 1, 2, 2)),
                1,
                FaceMetric.EUCLID,
                false),
            calibration);
    List<DetectedFace> one = List.of(new DetectedFace(new FaceBox(0, 0, 1, 1), 0.9));
    return new FaceModel(
        profile,
        picture -> picture.sample(0, 0, 0) == 0 ? List.of() : one,
        (picture, box) -> new Landmarks(new double[2 * Landmarks.COUNT]),
        (picture, landmarks) -> picture,
        aligned -> new float[] {aligned.sample(0, 0, 0)});
  }
}
