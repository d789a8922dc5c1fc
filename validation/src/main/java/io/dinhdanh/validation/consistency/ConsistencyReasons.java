package io.dinhdanh.validation.consistency;

import io.dinhdanh.core.evidence.Reason;

/** What the checks say. No sentence holds a value. */
final class ConsistencyReasons {

  static final Reason SAME =
      Reason.of("same", "All sources state the same.", "Các nguồn ghi giống nhau.");
  static final Reason COMPATIBLE =
      Reason.of(
          "compatible",
          "No source contradicts another; one writes more than another.",
          "Các nguồn không mâu thuẫn; có nguồn ghi đầy đủ hơn nguồn khác.");
  static final Reason SIMILAR =
      Reason.of(
          "similar",
          "The sources write it differently, but alike; a person should compare.",
          "Các nguồn ghi gần giống nhau; cần người đối chiếu.");
  static final Reason CHANGEABLE =
      Reason.of(
          "differs-may-have-changed",
          "The sources differ in something that may have changed since; a person should compare.",
          "Các nguồn ghi khác nhau ở thông tin có thể đã thay đổi; cần người đối chiếu.");
  static final Reason DIFFERENT =
      Reason.of("different", "Two sources contradict each other.", "Hai nguồn mâu thuẫn với nhau.");
  static final Reason ONLY_ONE =
      Reason.of(
          "only-one", "There are no two sources to compare.", "Không có đủ hai nguồn để so sánh.");
  static final Reason EXPIRY_FOLLOWS =
      Reason.of(
          "expiry-follows",
          "The expiry is the one that the law derives.",
          "Ngày hết hạn đúng theo quy định của luật.");
  static final Reason EXPIRY_ODD =
      Reason.of(
          "expiry-unexpected",
          "The expiry is not one that the law derives from the dates of birth and issue.",
          "Ngày hết hạn không đúng với cách tính theo luật từ ngày sinh và ngày cấp.");

  private ConsistencyReasons() {}

  static Reason numberMeaning(boolean sameYear, boolean sameSex) {
    if (sameYear && sameSex) {
      return Reason.of(
          "number-fits",
          "The number fits the year of birth and the sex.",
          "Số định danh phù hợp với năm sinh và giới tính.");
    }
    return Reason.of(
            "number-unexpected",
            "The number was given for another year of birth or sex; it may be an earlier one.",
            "Số định danh được cấp theo năm sinh hoặc giới tính khác; có thể là số cũ.")
        .with("birthYear", sameYear ? "same" : "different")
        .with("sex", sameSex ? "same" : "different");
  }
}
