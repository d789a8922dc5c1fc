package io.dinhdanh.biometrics.face.portrait;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.DetectedFace;
import io.dinhdanh.biometrics.face.model.FaceAnalysis;
import io.dinhdanh.biometrics.face.model.FaceBox;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Judges a portrait by pixels and landmarks. Each rule tells its value and its limit. Glasses and
 * masks stay NOT_DONE: no honest measure is at hand. Thread-safe if its model is.
 */
public final class PortraitRules {

  private static final String PRODUCER = "dinhdanh-biometrics";
  private static final int BURNT_TONE = 250;

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
      for (CheckKind kind : PortraitChecks.all().values()) {
        if (!kind.equals(PortraitChecks.ONE_FACE)) {
          examination.notDone(
              kind, Reason.of("no-face", "No face was found", "Không tìm thấy khuôn mặt"));
        }
      }
      return examination.checks();
    }
    place(examination, picture, landmarks);
    pose(examination, landmarks);
    light(examination, new FaceTones(picture, landmarks));
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
    Reason reason =
        large == 1
            ? Reason.of("one-face", "One face was found", "Tìm thấy một khuôn mặt")
            : large == 0
                ? Reason.of(
                    "no-face",
                    "No face was found; take the picture again",
                    "Không tìm thấy khuôn mặt; hãy chụp lại")
                : Reason.of(
                    "several-faces",
                    "Several faces were found; be alone in the picture",
                    "Có nhiều khuôn mặt; hãy chụp một mình");
    examination.record(
        PortraitChecks.ONE_FACE, large == 1 ? Outcome.PASSED : Outcome.FAILED, reason);
  }

  private void place(Examination examination, Picture picture, Landmarks landmarks) {
    atLeast(
        examination,
        PortraitChecks.SIZE,
        Geometry.eyesApart(landmarks),
        limits.eyesApart(),
        Reason.of("too-small", "Come nearer to the camera", "Hãy đưa mặt lại gần máy ảnh hơn"));
    FaceBox box = landmarks.box();
    double shorter = Math.min(picture.width(), picture.height());
    double off =
        Math.max(
                Math.abs(box.centreX() - picture.width() / 2.0),
                Math.abs(box.centreY() - picture.height() / 2.0))
            / shorter;
    double cut = Math.max(Math.max(-box.left(), -box.top()), 0);
    cut = Math.max(cut, Math.max(box.right() - picture.width(), box.bottom() - picture.height()));
    atMost(
        examination,
        PortraitChecks.CENTRED,
        cut > box.height() / 10 ? 1 : off,
        limits.offCentre(),
        Reason.of(
            "off-centre",
            "Move the whole face to the middle",
            "Hãy đưa toàn bộ khuôn mặt vào giữa khung hình"));
  }

  private void pose(Examination examination, Landmarks landmarks) {
    atMost(
        examination,
        PortraitChecks.ROLL,
        Math.abs(Geometry.roll(landmarks)),
        limits.roll(),
        Reason.of("leaning", "Hold the head upright", "Hãy giữ đầu thẳng"));
    atMost(
        examination,
        PortraitChecks.POSE,
        Math.abs(Geometry.turn(landmarks)),
        limits.turn(),
        Reason.of("turned-away", "Look into the camera", "Hãy nhìn thẳng vào máy ảnh"));
    atLeast(
        examination,
        PortraitChecks.EYES_OPEN,
        Geometry.eyesOpen(landmarks),
        limits.eyesOpen(),
        Reason.of("eyes-closed", "Open your eyes", "Hãy mở mắt"));
  }

  private void light(Examination examination, FaceTones tones) {
    double mean = tones.mean();
    atLeast(
        examination,
        PortraitChecks.NOT_DARK,
        mean,
        limits.darkest(),
        Reason.of("too-dark", "Find more light", "Hãy chụp ở nơi đủ sáng"));
    Reason bright =
        Reason.of("too-bright", "Avoid bright light on the face", "Hãy tránh ánh sáng gắt");
    double burnt = tones.partFrom(BURNT_TONE);
    if (burnt > limits.burnt()) {
      atMost(examination, PortraitChecks.NOT_BRIGHT, burnt, limits.burnt(), bright);
    } else {
      atMost(examination, PortraitChecks.NOT_BRIGHT, mean, limits.brightest(), bright);
    }
    double left = tones.mean(FaceTones.LEFT, FaceTones.SIDE / 2);
    double right = tones.mean(FaceTones.SIDE / 2, FaceTones.RIGHT);
    atMost(
        examination,
        PortraitChecks.EVEN_LIGHT,
        Math.abs(left - right) / Math.max(1, left + right),
        limits.uneven(),
        Reason.of("uneven-light", "Turn towards the light", "Hãy quay mặt về phía nguồn sáng"));
    atLeast(
        examination,
        PortraitChecks.CONTRAST,
        tones.deviation(),
        limits.contrast(),
        Reason.of("flat", "Clean the lens or find better light", "Hãy lau ống kính hoặc đổi chỗ"));
    atLeast(
        examination,
        PortraitChecks.SHARP,
        tones.detail(),
        limits.detail(),
        Reason.of("blurred", "Hold the camera still", "Hãy giữ yên máy ảnh"));
  }

  private static void unmeasured(Examination examination, CheckKind kind) {
    examination.notDone(
        kind,
        Reason.of(
            "no-measure",
            "No measure for this is at hand; a person has to look",
            "Chưa có phép đo đáng tin cậy; cần người kiểm tra"));
  }

  private static void atLeast(
      Examination examination, CheckKind kind, double value, double limit, Reason fault) {
    decide(examination, kind, value >= limit, value, limit, fault);
  }

  private static void atMost(
      Examination examination, CheckKind kind, double value, double limit, Reason fault) {
    decide(examination, kind, value <= limit, value, limit, fault);
  }

  private static void decide(
      Examination examination,
      CheckKind kind,
      boolean fits,
      double value,
      double limit,
      Reason fault) {
    Reason reason = fits ? Reason.of("fit", "It is fit", "Đạt yêu cầu") : fault;
    examination.record(
        kind,
        fits ? Outcome.PASSED : Outcome.FAILED,
        reason.with("value", number(value)).with("limit", number(limit)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
