package io.dinhdanh.biometrics.face.portrait;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.DetectedFace;
import io.dinhdanh.biometrics.face.model.FaceAnalysis;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.model.Landmarks;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges a portrait by pixels and landmarks. Each rule tells its value and its limit. Glasses and
 * masks stay NOT_DONE: no honest measure is at hand. Thread-safe if its model is.
 */
public final class PortraitRules {

  private static final String PRODUCER = "dinhdanh-biometrics";

  private final FaceModel model;
  private final PortraitLimits limits;
  private final Clock clock;

  /**
   * Rules.
   *
   * @param model finds faces and landmarks
   * @param limits where the lines are drawn
   * @param clock tells when each check was made
   */
  public PortraitRules(FaceModel model, PortraitLimits limits, Clock clock) {
    this.model = model;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Judges a portrait.
   *
   * @param picture the photograph
   * @param subject whose it is said to be, or null
   * @return a check for each rule; without a face only {@link PortraitChecks#ONE_FACE} is decided
   * @throws BiometricsException if the model fails
   */
  public List<Check> judge(Picture picture, @Nullable Subject subject) throws BiometricsException {
    List<DetectedFace> faces = model.detect(picture);
    Landmarks landmarks = faces.isEmpty() ? null : model.landmarks(picture, faces.get(0));
    return judge(picture, faces, landmarks, subject);
  }

  /**
   * Judges a portrait that the model has looked at already.
   *
   * @param picture the photograph
   * @param seen what the model saw in it
   * @param subject whose it is said to be, or null
   * @return as the other method
   */
  public List<Check> judge(Picture picture, FaceAnalysis seen, @Nullable Subject subject) {
    return judge(picture, seen.faces(), seen.landmarks().orElse(null), subject);
  }

  private List<Check> judge(
      Picture picture,
      List<DetectedFace> faces,
      @Nullable Landmarks landmarks,
      @Nullable Subject subject) {
    Examination examination = new Examination(clock, PRODUCER, subject);
    oneFace(examination, faces);
    if (landmarks == null) {
      noFace(examination);
      return examination.checks();
    }
    PortraitLines lines = new PortraitLines(examination, limits);
    lines.place(picture, landmarks);
    lines.pose(landmarks);
    lines.light(new FaceTones(picture, landmarks));
    unmeasured(examination, PortraitChecks.NO_GLASSES);
    unmeasured(examination, PortraitChecks.NO_MASK);
    return examination.checks();
  }

  /** A second face counts from half the first one's size on: smaller ones are the background. */
  private static void oneFace(Examination examination, List<DetectedFace> faces) {
    int large = 0;
    for (DetectedFace face : faces) {
      large += face.box().height() >= faces.get(0).box().height() / 2 ? 1 : 0;
    }
    examination.record(
        PortraitChecks.ONE_FACE, large == 1 ? Outcome.PASSED : Outcome.FAILED, count(large));
  }

  private static Reason count(int large) {
    return switch (large) {
      case 0 ->
          Reason.of(
              "no-face",
              "No face was found; take the picture again",
              "Không tìm thấy khuôn mặt; hãy chụp lại");
      case 1 -> Reason.of("one-face", "One face was found", "Tìm thấy một khuôn mặt");
      default ->
          Reason.of(
              "several-faces",
              "Several faces were found; be alone in the picture",
              "Có nhiều khuôn mặt; hãy chụp một mình");
    };
  }

  private static void noFace(Examination examination) {
    for (CheckKind kind : PortraitChecks.all().values()) {
      if (!kind.equals(PortraitChecks.ONE_FACE)) {
        examination.notDone(
            kind, Reason.of("no-face", "No face was found", "Không tìm thấy khuôn mặt"));
      }
    }
  }

  private static void unmeasured(Examination examination, CheckKind kind) {
    examination.notDone(
        kind,
        Reason.of(
            "no-measure",
            "No measure for this is at hand; a person has to look",
            "Chưa có phép đo đáng tin cậy; cần người kiểm tra"));
  }
}
