package io.dinhdanh.biometrics.face.portrait;

import io.dinhdanh.biometrics.face.model.FaceBox;
import io.dinhdanh.biometrics.face.model.Landmarks;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import java.util.Locale;

/** Holds what can be measured of one face against the limits, and says what to do about a fault. */
final class PortraitLines {

  private static final int BURNT_TONE = 250;

  private final Examination examination;
  private final PortraitLimits limits;

  PortraitLines(Examination examination, PortraitLimits limits) {
    this.examination = examination;
    this.limits = limits;
  }

  void place(Picture picture, Landmarks landmarks) {
    atLeast(
        PortraitChecks.SIZE,
        Geometry.eyesApart(landmarks),
        limits.eyesApart(),
        Reason.of("too-small", "Come nearer to the camera", "Hãy đưa mặt lại gần máy ảnh hơn"));
    FaceBox box = landmarks.box();
    atMost(
        PortraitChecks.CENTRED,
        cut(picture, box) > box.height() / 10 ? 1 : offCentre(picture, box),
        limits.offCentre(),
        Reason.of(
            "off-centre",
            "Move the whole face to the middle",
            "Hãy đưa toàn bộ khuôn mặt vào giữa khung hình"));
  }

  /** How far the face's middle lies from the picture's, in parts of the picture's shorter side. */
  private static double offCentre(Picture picture, FaceBox box) {
    double across = Math.abs(box.centreX() - picture.width() / 2.0);
    double down = Math.abs(box.centreY() - picture.height() / 2.0);
    return Math.max(across, down) / Math.min(picture.width(), picture.height());
  }

  /** How much of the face the picture's edge cuts off, in pixels. */
  private static double cut(Picture picture, FaceBox box) {
    double before = Math.max(-box.left(), -box.top());
    double behind = Math.max(box.right() - picture.width(), box.bottom() - picture.height());
    return Math.max(0, Math.max(before, behind));
  }

  void pose(Landmarks landmarks) {
    atMost(
        PortraitChecks.ROLL,
        Math.abs(Geometry.roll(landmarks)),
        limits.roll(),
        Reason.of("leaning", "Hold the head upright", "Hãy giữ đầu thẳng"));
    atMost(
        PortraitChecks.POSE,
        Math.abs(Geometry.turn(landmarks)),
        limits.turn(),
        Reason.of("turned-away", "Look into the camera", "Hãy nhìn thẳng vào máy ảnh"));
    atLeast(
        PortraitChecks.EYES_OPEN,
        Geometry.eyesOpen(landmarks),
        limits.eyesOpen(),
        Reason.of("eyes-closed", "Open your eyes", "Hãy mở mắt"));
  }

  void light(FaceTones tones) {
    atLeast(
        PortraitChecks.NOT_DARK,
        tones.mean(),
        limits.darkest(),
        Reason.of("too-dark", "Find more light", "Hãy chụp ở nơi đủ sáng"));
    bright(tones);
    even(tones);
    atLeast(
        PortraitChecks.CONTRAST,
        tones.deviation(),
        limits.contrast(),
        Reason.of("flat", "Clean the lens or find better light", "Hãy lau ống kính hoặc đổi chỗ"));
    atLeast(
        PortraitChecks.SHARP,
        tones.detail(),
        limits.detail(),
        Reason.of("blurred", "Hold the camera still", "Hãy giữ yên máy ảnh"));
  }

  private void bright(FaceTones tones) {
    Reason fault =
        Reason.of("too-bright", "Avoid bright light on the face", "Hãy tránh ánh sáng gắt");
    double burnt = tones.partFrom(BURNT_TONE);
    if (burnt > limits.burnt()) {
      atMost(PortraitChecks.NOT_BRIGHT, burnt, limits.burnt(), fault);
    } else {
      atMost(PortraitChecks.NOT_BRIGHT, tones.mean(), limits.brightest(), fault);
    }
  }

  private void even(FaceTones tones) {
    double left = tones.mean(FaceTones.LEFT, FaceTones.SIDE / 2);
    double right = tones.mean(FaceTones.SIDE / 2, FaceTones.RIGHT);
    atMost(
        PortraitChecks.EVEN_LIGHT,
        Math.abs(left - right) / Math.max(1, left + right),
        limits.uneven(),
        Reason.of("uneven-light", "Turn towards the light", "Hãy quay mặt về phía nguồn sáng"));
  }

  private void atLeast(CheckKind kind, double value, double limit, Reason fault) {
    record(kind, value >= limit, value, limit, fault);
  }

  private void atMost(CheckKind kind, double value, double limit, Reason fault) {
    record(kind, value <= limit, value, limit, fault);
  }

  private void record(CheckKind kind, boolean fits, double value, double limit, Reason fault) {
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
