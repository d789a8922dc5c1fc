package io.dinhdanh.biometrics.face.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.model.AlignmentPoint;
import io.dinhdanh.biometrics.face.model.DetectedFace;
import io.dinhdanh.biometrics.face.model.FaceBox;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.model.FaceProfile;
import io.dinhdanh.biometrics.face.model.Landmarks;
import io.dinhdanh.biometrics.face.model.PixelInput;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.portrait.PortraitChecks;
import io.dinhdanh.biometrics.face.portrait.PortraitLimits;
import io.dinhdanh.biometrics.face.portrait.PortraitRules;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Frames of noise, in which the first pixel says who is seen: 0 nobody, 255 two people. */
class FaceVideoTest {

  private static final int SIDE = 200;

  private final TestClock watch = new TestClock("2026-11-22T08:00:00Z");

  @Test
  void theSharpestOfThreeFitFramesIsTheBest() throws BiometricsException {
    FaceVideo video = video(CALIBRATION);
    Picture sharp = frame(10, 130, 1);
    assertEquals("Good. Hold still", video.add(frame(10, 130, 3)).prompt().en());
    assertEquals(2, video.add(sharp).fitFrames());
    assertNull(video.result(null).best());
    VideoStep last = video.add(frame(10, 130, 2));
    assertEquals(VideoStep.State.DONE, last.state());
    VideoResult result = video.result(null);
    assertSame(sharp, result.best());
    assertEquals(FaceVideo.ONE_PERSON, result.checks().get(0).kind());
    assertEquals(Outcome.PASSED, result.checks().get(0).outcome());
    assertEquals(1 + PortraitChecks.all().size(), result.checks().size());
    assertEquals(VideoStep.State.DONE, video.add(frame(99, 130, 1)).state());
    assertSame(sharp, video.result(null).best());
  }

  @Test
  void tellsWhatIsWrongInBothLanguages() throws BiometricsException {
    FaceVideo video = video(CALIBRATION);
    VideoStep dark = video.add(frame(10, 40, 1));
    assertEquals("Find more light", dark.prompt().en());
    assertEquals("Hãy chụp ở nơi đủ sáng", dark.prompt().vi());
    assertEquals(
        "No face was found; take the picture again", video.add(frame(0, 130, 1)).prompt().en());
    assertEquals(
        "Several faces were found; be alone in the picture",
        video.add(frame(255, 130, 1)).prompt().en());
    assertEquals(0, video.add(frame(10, 40, 1)).fitFrames());
    assertEquals(Outcome.NOT_DONE, video.result(null).checks().get(0).outcome());
  }

  @Test
  void anotherPersonEndsIt() throws BiometricsException {
    FaceVideo video = video(CALIBRATION);
    video.add(frame(10, 40, 1));
    video.add(frame(0, 130, 1));
    assertEquals(VideoStep.State.GOING_ON, video.add(frame(12, 130, 1)).state());
    assertEquals(VideoStep.State.OTHER_PERSON, video.add(frame(99, 130, 1)).state());
    assertEquals(VideoStep.State.OTHER_PERSON, video.add(frame(10, 130, 1)).state());
    VideoResult result = video.result(null);
    assertNull(result.best());
    assertEquals(1, result.checks().size());
    assertEquals(Outcome.FAILED, result.checks().get(0).outcome());
    assertFalse(result.checks().get(0).reason().sentence().vi().isEmpty());
  }

  @Test
  void theDeadlineEndsIt() throws BiometricsException {
    FaceVideo video = video(CALIBRATION);
    watch.turn(Duration.ofSeconds(29));
    assertEquals(Duration.ofSeconds(1), video.add(frame(10, 130, 1)).left());
    watch.turn(Duration.ofSeconds(1));
    VideoStep late = video.add(frame(10, 130, 1));
    assertEquals(VideoStep.State.EXPIRED, late.state());
    assertEquals(1, late.fitFrames());
    assertEquals(Duration.ZERO, late.left());
    assertNull(video.result(null).best());
  }

  @Test
  void refusesWhatCannotBeJudged() {
    assertThrows(BiometricsException.class, () -> video(null));
    Duration second = Duration.ofSeconds(1);
    assertThrows(IllegalArgumentException.class, () -> new VideoPolicy(0, second, 0.01));
    assertThrows(IllegalArgumentException.class, () -> new VideoPolicy(1, Duration.ZERO, 0.01));
    assertThrows(
        IllegalArgumentException.class, () -> new VideoPolicy(1, Duration.ofHours(1), 0.01));
  }

  private static final ScoreCalibration CALIBRATION =
      new ScoreCalibration("a made-up set", List.of(new ScoreCalibration.Point(0.01, -20)));

  private FaceVideo video(@Nullable ScoreCalibration calibration) throws BiometricsException {
    FaceModel model = model(calibration);
    PortraitRules rules = new PortraitRules(model, PortraitLimits.USUAL, watch);
    return new FaceVideo(model, rules, VideoPolicy.USUAL, watch);
  }

  /** Noise around a tone, in squares of some pixels: the larger, the less sharp. */
  private static Picture frame(int person, int tone, int grain) {
    byte[] samples = new byte[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      Random random = new Random(y / grain);
      int value = 0;
      for (int x = 0; x < SIDE; x++) {
        value = x % grain == 0 ? tone + random.nextInt(140) - 70 : value;
        samples[y * SIDE + x] = (byte) Math.max(1, value);
      }
    }
    samples[0] = (byte) person;
    return Picture.ofGray(SIDE, SIDE, samples);
  }

  private static Landmarks face() {
    double[] points = new double[2 * Landmarks.COUNT];
    java.util.Arrays.fill(points, 100);
    eye(points, 36, 60);
    eye(points, 42, 120);
    points[61] = 110;
    return new Landmarks(points);
  }

  private static void eye(double[] points, int first, double left) {
    double[] x = {0, 6, 14, 20, 14, 6};
    double[] y = {90, 87, 87, 90, 93, 93};
    for (int i = 0; i < 6; i++) {
      points[2 * (first + i)] = left + x[i];
      points[2 * (first + i) + 1] = y[i];
    }
  }

  private static FaceModel model(@Nullable ScoreCalibration calibration) {
    PixelInput.Triple zero = new PixelInput.Triple(0, 0, 0);
    PixelInput input = new PixelInput(PixelInput.Channels.RGB, zero, 1, PixelInput.Layout.PLANES);
    List<AlignmentPoint> template =
        List.of(new AlignmentPoint(0, 0, 1, 1), new AlignmentPoint(1, 1, 2, 2));
    FaceProfile profile =
        new FaceProfile(
            "made-up-1",
            "made for a test",
            new FaceProfile.Listing("a.onnx", input, 32, 32, 0.5),
            new FaceProfile.Landmarker("b.onnx", input, 32, false),
            new FaceProfile.Embedder("c.onnx", input, 32, template, 1, FaceMetric.EUCLID, false),
            calibration);
    DetectedFace face = new DetectedFace(new FaceBox(50, 50, 150, 150), 0.9);
    return new FaceModel(
        profile,
        picture -> {
          int person = picture.sample(0, 0, 0);
          return person == 0 ? List.of() : person == 255 ? List.of(face, face) : List.of(face);
        },
        (picture, box) -> face(),
        (picture, landmarks) -> picture,
        aligned -> new float[] {aligned.sample(0, 0, 0) == 255 ? 10 : aligned.sample(0, 0, 0)});
  }
}
