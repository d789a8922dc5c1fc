package io.dinhdanh.biometrics.face.verification;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.DetectedFace;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.model.ModelFaults;
import io.dinhdanh.biometrics.face.model.PresentationAttackDetector;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Holds a selfie against a portrait, such as the chip's, and tells a score with what it stands for.
 * Thread-safe if its model and detector are.
 */
public final class FaceVerification {

  /** The presentation is of a living face. */
  public static final CheckKind LIVING =
      CheckKind.of(
          "face.presentation-attack",
          "ISO/IEC 30107-3; Circular 17/2024/TT-NHNN",
          "The picture was taken of a living face",
          "Ảnh được chụp từ người thật");

  private static final String PRODUCER = "dinhdanh-biometrics";

  private final FaceModel model;
  private final ScoreCalibration calibration;
  private final double falseMatchRate;
  private final @Nullable PresentationAttackDetector attackDetector;
  private final Clock clock;

  /**
   * A verification at a false match rate.
   *
   * @param model the face model, with a calibration in its profile
   * @param falseMatchRate the rate to hold, within what the calibration measured
   * @param attackDetector tells living faces, or null if none is at hand: the report says so
   * @param clock tells when each check was made
   * @throws BiometricsException if the model has no calibration
   * @throws IllegalArgumentException if the calibration does not know the rate
   */
  public FaceVerification(
      FaceModel model,
      double falseMatchRate,
      @Nullable PresentationAttackDetector attackDetector,
      Clock clock)
      throws BiometricsException {
    ScoreCalibration known = model.profile().calibration();
    if (known == null) {
      throw ModelFaults.unfit("its profile has no calibration, so no score can be judged");
    }
    this.model = model;
    this.calibration = known;
    this.falseMatchRate = falseMatchRate;
    this.attackDetector = attackDetector;
    this.clock = clock;
    if (!Double.isFinite(known.threshold(falseMatchRate))) {
      throw new IllegalArgumentException("no threshold for " + falseMatchRate);
    }
  }

  /**
   * Compares two pictures.
   *
   * @param selfie the picture that the camera took
   * @param portrait the picture to hold it against
   * @param subject whose account it is about, or null
   * @return score, threshold and checks; a picture without a face leaves the match NOT_DONE
   * @throws BiometricsException if the model fails
   */
  public FaceComparison compare(Picture selfie, Picture portrait, @Nullable Subject subject)
      throws BiometricsException {
    Examination examination = new Examination(clock, PRODUCER, subject);
    List<DetectedFace> live = model.detect(selfie);
    List<DetectedFace> stored = model.detect(portrait);
    double threshold = calibration.threshold(falseMatchRate);
    Double score = null;
    if (live.isEmpty() || stored.isEmpty()) {
      examination.notDone(LevelChecks.FACE_MATCH, noFace(live.isEmpty()));
    } else {
      score =
          model
              .profile()
              .embedder()
              .metric()
              .score(embedding(selfie, live.get(0)), embedding(portrait, stored.get(0)));
      examination.record(
          LevelChecks.FACE_MATCH,
          score >= threshold ? Outcome.PASSED : Outcome.FAILED,
          matched(score, threshold));
    }
    living(examination, selfie, live);
    return new FaceComparison(
        score, threshold, falseMatchRate, calibration.evidence(), examination.checks());
  }

  private float[] embedding(Picture picture, DetectedFace face) throws BiometricsException {
    return model.embed(model.align(picture, model.landmarks(picture, face)));
  }

  private void living(Examination examination, Picture selfie, List<DetectedFace> faces)
      throws BiometricsException {
    if (attackDetector == null || faces.isEmpty()) {
      examination.notDone(
          LIVING,
          Reason.of(
              "no-detector",
              "Presentation attacks were not looked for: no certified detector is plugged in",
              "Chưa kiểm tra giả mạo khuôn mặt: chưa có bộ phát hiện được chứng nhận"));
      return;
    }
    PresentationAttackDetector.Judgement judgement =
        attackDetector.judge(selfie, faces.get(0).box());
    Reason reason =
        judgement.genuine()
            ? Reason.of("living", "It is taken for a living face", "Được xác định là người thật")
            : Reason.of("attack", "It looks like an imitation", "Có dấu hiệu giả mạo khuôn mặt");
    examination.record(
        LIVING,
        judgement.genuine() ? Outcome.PASSED : Outcome.FAILED,
        reason.with("detector", attackDetector.evidence()));
  }

  private Reason matched(double score, double threshold) {
    Reason reason =
        score >= threshold
            ? Reason.of("faces-match", "The faces match", "Hai khuôn mặt khớp nhau")
            : Reason.of("faces-differ", "The faces do not match", "Hai khuôn mặt không khớp");
    return reason
        .with("score", number(score))
        .with("threshold", number(threshold))
        .with("falseMatchRate", String.valueOf(falseMatchRate))
        .with("model", model.profile().id())
        .with("evidence", calibration.evidence());
  }

  private static Reason noFace(boolean selfie) {
    return selfie
        ? Reason.of(
            "no-face-in-selfie",
            "No face was found in the new picture; take it again",
            "Không tìm thấy khuôn mặt trong ảnh vừa chụp; hãy chụp lại")
        : Reason.of(
            "no-face-in-portrait",
            "No face was found in the stored portrait",
            "Không tìm thấy khuôn mặt trong ảnh lưu trữ");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
