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

  /** The person has tries left. */
  public static final CheckKind ATTEMPTS =
      CheckKind.of(
          "face.attempts",
          "ISO/IEC 19795-1 (attempt policy); the bank's own limit",
          "The number of failed tries is within the limit",
          "Số lần thử không khớp còn trong giới hạn");

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
   * Compares two pictures, if the person has tries left.
   *
   * @param selfie the picture that the camera took
   * @param portrait the picture to hold it against
   * @param subject whose account it is about, or null
   * @param attempts the policy and the earlier failures
   * @return as the other method, and the check {@link #ATTEMPTS}; without tries left nothing is
   *     compared
   * @throws BiometricsException if the model fails
   */
  public FaceComparison compare(
      Picture selfie, Picture portrait, @Nullable Subject subject, FaceAttempts attempts)
      throws BiometricsException {
    Examination examination = new Examination(clock, PRODUCER, subject);
    if (attempts.left(clock.instant())) {
      examination.passed(ATTEMPTS, FaceReasons.triesLeft(attempts.policy()));
      return compare(examination, selfie, portrait);
    }
    examination.failed(ATTEMPTS, FaceReasons.noTriesLeft(attempts));
    examination.notDone(LevelChecks.FACE_MATCH, FaceReasons.notCompared());
    examination.notDone(LIVING, FaceReasons.notCompared());
    return result(null, examination);
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
    return compare(new Examination(clock, PRODUCER, subject), selfie, portrait);
  }

  private FaceComparison compare(Examination examination, Picture selfie, Picture portrait)
      throws BiometricsException {
    List<DetectedFace> live = model.detect(selfie);
    List<DetectedFace> stored = model.detect(portrait);
    Double score = null;
    if (live.isEmpty() || stored.isEmpty()) {
      examination.notDone(LevelChecks.FACE_MATCH, FaceReasons.noFace(live.isEmpty()));
    } else {
      score =
          model
              .profile()
              .embedder()
              .metric()
              .score(embedding(selfie, live.get(0)), embedding(portrait, stored.get(0)));
      boolean matches = score >= threshold();
      examination.record(
          LevelChecks.FACE_MATCH,
          matches ? Outcome.PASSED : Outcome.FAILED,
          data(FaceReasons.matched(matches), score));
    }
    living(examination, selfie, live);
    return result(score, examination);
  }

  private FaceComparison result(@Nullable Double score, Examination examination) {
    return new FaceComparison(
        score, threshold(), falseMatchRate, calibration.evidence(), examination.checks());
  }

  private double threshold() {
    return calibration.threshold(falseMatchRate);
  }

  private float[] embedding(Picture picture, DetectedFace face) throws BiometricsException {
    return model.embed(model.align(picture, model.landmarks(picture, face)));
  }

  private void living(Examination examination, Picture selfie, List<DetectedFace> faces)
      throws BiometricsException {
    if (attackDetector == null || faces.isEmpty()) {
      examination.notDone(LIVING, FaceReasons.noDetector(attackDetector == null));
      return;
    }
    boolean genuine = attackDetector.judge(selfie, faces.get(0).box()).genuine();
    examination.record(
        LIVING,
        genuine ? Outcome.PASSED : Outcome.FAILED,
        FaceReasons.living(genuine).with("detector", attackDetector.evidence()));
  }

  private Reason data(Reason reason, double score) {
    return reason
        .with("score", String.format(Locale.ROOT, "%.4f", score))
        .with("threshold", String.format(Locale.ROOT, "%.4f", threshold()))
        .with("falseMatchRate", String.valueOf(falseMatchRate))
        .with("model", model.profile().id())
        .with("evidence", calibration.evidence());
  }
}
