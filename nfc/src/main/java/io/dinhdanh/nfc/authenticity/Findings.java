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
          "no-key",
          "The chip has no key for this examination.",
          "Chip không có khóa cho bước kiểm tra này.");

  static final Reason UNSUPPORTED =
      Reason.of(
          "unsupported",
          "The chip uses a protocol that cannot be verified here.",
          "Chip dùng giao thức chưa kiểm tra được ở đây.");

  private Findings() {}
}
