package io.dinhdanh.validation.qr.image;

import io.dinhdanh.core.text.Sentence;

/** Why no code was read, with what a person can do about it. */
public enum NotFoundReason {
  /** Nothing looked like the corners of a code. */
  NO_FINDER(
      new Sentence(
          "No QR code was seen. Move closer until the code fills a third of the picture.",
          "Không thấy mã QR. Hãy đưa máy lại gần để mã chiếm khoảng một phần ba khung hình.")),
  /** The time was over before all means were tried. */
  BUDGET(
      new Sentence(
          "The QR code was not read in time. Hold the card still, flat and in even light.",
          "Chưa đọc được mã QR trong thời gian cho phép. Hãy giữ thẻ yên, phẳng và đủ sáng.")),
  /** A code was seen, but too much of it is wrong or missing. */
  TOO_DAMAGED(
      new Sentence(
          "A QR code was seen but not read. Avoid glare and blur, and clean the card.",
          "Thấy mã QR nhưng không đọc được. Hãy tránh lóa, tránh rung và lau sạch thẻ.")),
  /** A code was read, but not one of an identity card. */
  NOT_A_CARD(
      new Sentence(
          "This QR code is not that of an identity card.",
          "Mã QR này không phải của thẻ căn cước."));

  private final Sentence advice;

  NotFoundReason(Sentence advice) {
    this.advice = advice;
  }

  /**
   * What to tell the person who holds the camera.
   *
   * @return the sentence
   */
  public Sentence advice() {
    return advice;
  }
}
