package io.dinhdanh.biometrics.face.video;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.model.FaceAnalysis;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.model.ModelFaults;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.portrait.PortraitChecks;
import io.dinhdanh.biometrics.face.portrait.PortraitRules;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.text.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recording: frames in, what to say to the person out, and in the end the sharpest frame that
 * keeps every portrait rule. Every face is compared with the first one, so that nobody else can
 * step in. It is no detection of presentation attacks: a film of the person passes.
 *
 * <p>For one thread and one recording; it keeps one frame.
 */
public final class FaceVideo {

  /** One person was before the camera all the time. */
  public static final CheckKind ONE_PERSON =
      CheckKind.of(
          "video.one-person",
          "ISO/IEC 30107-1 (capture supervision)",
          "One person was before the camera throughout",
          "Chỉ một người trước máy ảnh trong suốt quá trình quay");

  private final FaceModel model;
  private final PortraitRules rules;
  private final VideoPolicy policy;
  private final Clock clock;
  private final Instant end;
  private final double threshold;
  private final FaceMetric metric;

  private VideoStep.State state = VideoStep.State.GOING_ON;
  private int fitFrames;
  private float[] person = {};
  private @Nullable Picture best;
  private List<Check> bestChecks = List.of();
  private double bestDetail = -1;

  /**
   * Begins a recording; its time runs from now.
   *
   * @param model finds and compares faces, with a calibration in its profile
   * @param rules what a fit frame is
   * @param policy how many frames, how long, how sure
   * @param clock tells the time
   * @throws BiometricsException if the model has no calibration
   * @throws IllegalArgumentException if the calibration does not know the policy's rate
   */
  public FaceVideo(FaceModel model, PortraitRules rules, VideoPolicy policy, Clock clock)
      throws BiometricsException {
    ScoreCalibration calibration = model.profile().calibration();
    if (calibration == null) {
      throw ModelFaults.unfit("its profile has no calibration, so no score can be judged");
    }
    this.model = model;
    this.rules = rules;
    this.policy = policy;
    this.clock = clock;
    this.end = clock.instant().plus(policy.deadline());
    this.threshold = calibration.threshold(policy.falseMatchRate());
    this.metric = model.profile().embedder().metric();
  }

  /**
   * Looks at the next frame. After the recording has ended, frames change nothing.
   *
   * @param frame the frame
   * @return where the recording is now
   * @throws BiometricsException if the model fails
   */
  public VideoStep add(Picture frame) throws BiometricsException {
    if (state == VideoStep.State.GOING_ON && !clock.instant().isBefore(end)) {
      state = VideoStep.State.EXPIRED;
    }
    Sentence fault = state == VideoStep.State.GOING_ON ? look(frame) : null;
    return step(fault);
  }

  private @Nullable Sentence look(Picture frame) throws BiometricsException {
    FaceAnalysis analysis = model.analyse(frame);
    float[] embedding = analysis.embedding().orElse(new float[0]);
    if (person.length == 0) {
      person = embedding;
    } else if (embedding.length > 0 && metric.score(person, embedding) < threshold) {
      state = VideoStep.State.OTHER_PERSON;
      return null;
    }
    List<Check> checks = rules.judge(frame, analysis, null);
    Sentence fault = VideoPrompts.fault(checks);
    if (fault == null) {
      keep(frame, checks);
    }
    return fault;
  }

  private void keep(Picture frame, List<Check> checks) {
    double detail = detail(checks);
    if (detail > bestDetail) {
      best = frame;
      bestChecks = checks;
      bestDetail = detail;
    }
    fitFrames++;
    if (fitFrames == policy.fitFrames()) {
      state = VideoStep.State.DONE;
    }
  }

  private static double detail(List<Check> checks) {
    for (Check check : checks) {
      String value = check.reason().data().get("value");
      if (check.kind().equals(PortraitChecks.SHARP) && value != null) {
        return Double.parseDouble(value);
      }
    }
    return 0;
  }

  private VideoStep step(@Nullable Sentence fault) {
    Duration left = Duration.between(clock.instant(), end);
    Sentence prompt =
        switch (state) {
          case GOING_ON -> fault == null ? VideoPrompts.HOLD_STILL : fault;
          case DONE -> VideoPrompts.DONE;
          case EXPIRED -> VideoPrompts.EXPIRED;
          case OTHER_PERSON -> VideoPrompts.OTHER_PERSON;
        };
    return new VideoStep(state, prompt, fitFrames, left.isNegative() ? Duration.ZERO : left);
  }

  /**
   * What came of the recording so far.
   *
   * @param subject whose account it is about, or null
   * @return the best frame if it is done, and the checks
   */
  public VideoResult result(@Nullable Subject subject) {
    Examination examination = new Examination(clock, "dinhdanh-biometrics", subject);
    Outcome outcome =
        switch (state) {
          case DONE -> Outcome.PASSED;
          case OTHER_PERSON -> Outcome.FAILED;
          case GOING_ON, EXPIRED -> Outcome.NOT_DONE;
        };
    examination.record(ONE_PERSON, outcome, VideoPrompts.onePerson(state));
    boolean done = state == VideoStep.State.DONE;
    if (done) {
      bestChecks.forEach(
          check -> examination.record(check.kind(), check.outcome(), check.reason()));
    }
    return new VideoResult(state, done ? best : null, examination.checks());
  }
}
