package io.dinhdanh.core.json;

import io.dinhdanh.core.text.Sentence;

/** What is wrong with a JSON text. It never repeats the text's content. */
public sealed interface JsonFault {

  /**
   * The fault, for a person to read.
   *
   * @return a sentence that says what to do next where that is known
   */
  Sentence sentence();

  /**
   * The text is not JSON, repeats a name, or goes on after its end.
   *
   * @param line where it goes wrong, from 1; 0 if unknown
   * @param column where it goes wrong, from 1; 0 if unknown
   */
  record NotJson(int line, int column) implements JsonFault {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This is not well-formed JSON: see line " + line + ", column " + column + ".",
          "Đây không phải JSON đúng cú pháp: xem dòng " + line + ", cột " + column + ".");
    }
  }

  /** The text is longer, deeper or has longer parts than {@link Json} reads. */
  record TooLarge() implements JsonFault {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This JSON is too long or too deeply nested; send one report at a time.",
          "JSON này quá dài hoặc lồng quá sâu; hãy gửi từng báo cáo một.");
    }
  }

  /**
   * The JSON does not have the form that was expected.
   *
   * @param pointer the place, as a JSON pointer (RFC 6901) such as {@code /checks/0/outcome}
   * @param expected what should be there
   */
  record Unexpected(String pointer, Sentence expected) implements JsonFault {
    @Override
    public Sentence sentence() {
      String place = pointer.isEmpty() ? "/" : pointer;
      return new Sentence(
          "At " + place + " the JSON should have " + expected.en() + ".",
          "Tại " + place + " JSON phải có " + expected.vi() + ".");
    }
  }
}
