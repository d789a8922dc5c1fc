package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.core.evidence.Reason;

/** The reasons of this room, each with its code. */
final class Findings {

  static final Reason CHIP_ANSWERED =
      Reason.of(
          "chip-answered",
          "The chip holds the private key that belongs to its public key.",
          "Chip giữ khóa riêng tương ứng với khóa công khai của nó.");

  static final Reason WRONG_ANSWER =
      Reason.of(
          "wrong-answer",
          "The chip's answer does not fit its public key: this may be a copy.",
          "Câu trả lời của chip không khớp với khóa công khai: đây có thể là bản sao.");

  static final Reason UNUSABLE_KEY =
      Reason.of(
          "unusable-key",
          "The chip's public key cannot be used.",
          "Không dùng được khóa công khai của chip.");

  static final Reason NO_KEY =
      Reason.of(
          "key-not-covered",
          "No valid signature covers the key with which the chip answered: a copy with a key of its"
              + " own would answer too.",
          "Không chữ ký hợp lệ nào bao gồm khóa mà chip dùng để trả lời: bản sao có khóa riêng cũng"
              + " trả lời được.");

  static final Reason ANOTHER_CHALLENGE =
      Reason.of(
          "another-challenge",
          "The answer is to another challenge than the verifier's: it may be a recording.",
          "Câu trả lời ứng với thử thách khác, không phải của bên kiểm tra: có thể là bản ghi"
              + " lại.");

  static final Reason CHIP_REFUSED =
      Reason.of(
          "chip-refused",
          "The chip did not prove itself although it announces that it can; a copy would refuse"
              + " too.",
          "Chip không tự chứng minh dù có khai báo khả năng này; bản sao cũng sẽ từ chối như vậy.");

  static final Reason CLAIMED =
      Reason.of(
          "claimed",
          "Whoever read the chip says that it proved itself; this cannot be examined here.",
          "Bên đọc chip nói rằng chip đã tự chứng minh; ở đây không kiểm tra lại được điều đó.");

  static final Reason UNSUPPORTED =
      Reason.of(
          "unsupported",
          "The chip uses a protocol that cannot be verified here.",
          "Chip dùng giao thức chưa kiểm tra được ở đây.");

  private Findings() {}
}
