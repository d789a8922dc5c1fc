package io.dinhdanh.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.ChipException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/**
 * Why a command, or one of its inputs, came to no answer.
 *
 * @param code its name for programs
 * @param sentence what a person reads, with what to do
 */
public record Fault(String code, Sentence sentence) {

  /** What the system says where a file is wanted and a folder is there. */
  static final String FOLDER = "Is a directory";

  /**
   * Finds the words for a failure.
   *
   * @param failure what was thrown
   * @return the same for a person
   */
  public static Fault of(Exception failure) {
    if (failure instanceof InputFault input) {
      return input.fault();
    }
    if (failure instanceof ChipException chip) {
      return new Fault(kebab(chip.error().getClass().getSimpleName()), chip.error().sentence());
    }
    if (failure instanceof BiometricsException biometrics) {
      return new Fault(biometrics.error().reason().code(), biometrics.error().reason().sentence());
    }
    if (failure instanceof MalformedJsonException json) {
      return new Fault("malformed-json", json.sentence());
    }
    if (failure instanceof FileSystemException file) {
      return ofFile(file);
    }
    return failure instanceof IOException ? ofStream(failure) : unforeseen(failure);
  }

  private static Fault ofFile(FileSystemException failure) {
    String reason = String.valueOf(failure.getReason());
    if (failure instanceof NoSuchFileException) {
      return at(failure, "no-such-file", "there is no such file or folder", "không có tệp này");
    }
    if (failure instanceof AccessDeniedException) {
      return at(failure, "no-permission", "you may not read or write it", "không có quyền");
    }
    if (failure instanceof NotDirectoryException || reason.equals("Not a directory")) {
      return at(failure, "no-folder", "a folder is wanted", "cần một thư mục");
    }
    if (failure instanceof FileAlreadyExistsException) {
      return at(failure, "in-the-way", "a file is in the way", "đã có tệp trùng tên");
    }
    if (reason.equals(FOLDER)) {
      return at(
          failure, "no-file", "it is a folder; a file is wanted", "cần tệp, không phải thư mục");
    }
    String why = failure.getReason() == null ? "" : " (" + reason + ")";
    return at(
        failure,
        "unreadable",
        "it cannot be read or written" + why,
        "không đọc hoặc ghi được" + why);
  }

  private static Fault at(FileSystemException failure, String code, String en, String vi) {
    return new Fault(
        code, new Sentence(failure.getFile() + ": " + en, failure.getFile() + ": " + vi));
  }

  private static Fault ofStream(Exception failure) {
    return new Fault(
        "unreadable",
        new Sentence(
            "Reading or writing failed: " + failure.getMessage(),
            "Đọc hoặc ghi không được: " + failure.getMessage()));
  }

  private static Fault unforeseen(Exception failure) {
    String what = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return new Fault(
        "unforeseen",
        new Sentence(
            "This was not foreseen; please report it. " + what,
            "Lỗi ngoài dự kiến; xin hãy báo lại. " + what));
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The line for a person.
   *
   * @return both languages
   */
  public String text() {
    return sentence.en() + " / " + sentence.vi();
  }

  /** What a program reads in place of an answer. */
  ObjectNode tree() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.putObject("error").put("code", code).put("en", sentence.en()).put("vi", sentence.vi());
    return tree;
  }
}
