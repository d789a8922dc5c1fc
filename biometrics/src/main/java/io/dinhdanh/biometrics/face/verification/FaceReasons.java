package io.dinhdanh.biometrics.face.verification;

import io.dinhdanh.core.evidence.Reason;

/** Why a face matched, did not, or was not compared: for a log and for the person. */
final class FaceReasons {

  private FaceReasons() {}

  static Reason matched(boolean matches) {
    return matches
        ? Reason.of("faces-match", "The faces match", "Hai khuôn mặt khớp nhau")
        : Reason.of("faces-differ", "The faces do not match", "Hai khuôn mặt không khớp");
  }

  static Reason noFace(boolean selfie) {
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

  static Reason living(boolean genuine) {
    return genuine
        ? Reason.of("living", "It is taken for a living face", "Được xác định là người thật")
        : Reason.of("attack", "It looks like an imitation", "Có dấu hiệu giả mạo khuôn mặt");
  }

  static Reason noDetector(boolean none) {
    return none
        ? Reason.of(
            "no-detector",
            "Presentation attacks were not looked for: no certified detector is plugged in",
            "Chưa kiểm tra giả mạo khuôn mặt: chưa có bộ phát hiện được chứng nhận")
        : Reason.of(
            "no-face-in-selfie",
            "No face was found in the new picture; take it again",
            "Không tìm thấy khuôn mặt trong ảnh vừa chụp; hãy chụp lại");
  }

  static Reason triesLeft(AttemptPolicy policy) {
    return limits(Reason.of("tries-left", "There are tries left", "Vẫn còn lượt thử"), policy);
  }

  static Reason noTriesLeft(FaceAttempts attempts) {
    Reason reason =
        Reason.of(
            "too-many-tries",
            "Too many tries failed; wait and try again",
            "Đã thử sai quá nhiều lần; hãy chờ rồi thử lại");
    return limits(reason, attempts.policy()).with("openAgain", attempts.openAgain().toString());
  }

  private static Reason limits(Reason reason, AttemptPolicy policy) {
    return reason
        .with("mostFailures", Integer.toString(policy.mostFailures()))
        .with("window", policy.window().toString());
  }

  static Reason notCompared() {
    return Reason.of(
        "not-compared",
        "The faces were not compared: no tries are left",
        "Chưa so khớp khuôn mặt vì đã hết lượt thử");
  }
}
