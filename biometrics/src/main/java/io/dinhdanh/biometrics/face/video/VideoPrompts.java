package io.dinhdanh.biometrics.face.video;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said to the person before the camera. */
final class VideoPrompts {

  static final Sentence HOLD_STILL =
      new Sentence("Good. Hold still", "Tốt lắm. Hãy giữ nguyên tư thế");
  static final Sentence DONE = new Sentence("Done. Thank you", "Đã xong. Cảm ơn bạn");
  static final Sentence EXPIRED =
      new Sentence("The time is over; start again", "Đã hết thời gian; hãy bắt đầu lại");
  static final Sentence OTHER_PERSON =
      new Sentence(
          "Another person came before the camera; start again",
          "Có người khác trước máy ảnh; hãy bắt đầu lại");

  private VideoPrompts() {}

  /** The first fault of a frame, or null if it is fit. */
  static @Nullable Sentence fault(List<Check> checks) {
    for (Check check : checks) {
      if (check.outcome() == Outcome.FAILED) {
        return check.reason().sentence();
      }
    }
    return null;
  }

  static Reason onePerson(VideoStep.State state) {
    return switch (state) {
      case DONE ->
          Reason.of("one-person", "One person was seen", "Chỉ có một người trong suốt quá trình");
      case OTHER_PERSON ->
          Reason.of("other-person", "Another person was seen", "Đã xuất hiện một người khác");
      case GOING_ON, EXPIRED ->
          Reason.of("not-finished", "The recording was not finished", "Chưa quay xong");
    };
  }
}
