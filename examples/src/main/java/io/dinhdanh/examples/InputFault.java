package io.dinhdanh.examples;

import io.dinhdanh.core.text.Sentence;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An input that a command cannot use, with what to do in both languages. */
public final class InputFault extends IOException {

  private static final long serialVersionUID = 1;

  private final String code;
  private final transient Sentence sentence;

  /**
   * A fault.
   *
   * @param code its name for programs
   * @param sentence what a person reads
   */
  public InputFault(String code, Sentence sentence) {
    super(sentence.en());
    this.code = code;
    this.sentence = sentence;
  }

  /**
   * Lets ordinary files pass.
   *
   * @param file what somebody named
   * @throws FileSystemException if it is not there, or is a folder
   */
  public static void requireFile(Path file) throws FileSystemException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, Fault.FOLDER);
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
  }

  Fault fault() {
    return new Fault(code, sentence);
  }
}
