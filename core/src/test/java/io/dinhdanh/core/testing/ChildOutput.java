package io.dinhdanh.core.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a process printed and logged that a test had started. {@link LeakWatch} hears only its own
 * virtual machine, so such a test hands the child's output in here.
 */
public final class ChildOutput {

  private static final PersonalData DATA = new PersonalData();

  private ChildOutput() {}

  /**
   * Looks at a text.
   *
   * @param text what a child printed
   * @return the same text
   * @throws AssertionError if it holds personal data of the test people
   */
  public static String watched(String text) {
    DATA.find(text)
        .ifPresent(
            leak -> {
              throw new AssertionError("A child process printed " + leak);
            });
    return text;
  }

  /**
   * Looks at a file, or at every file below a folder.
   *
   * @param logs where a child's output went
   * @throws IOException if a file cannot be read
   * @throws AssertionError if one holds personal data of the test people, or there is no file
   */
  public static void watched(Path logs) throws IOException {
    List<Path> files = files(logs);
    if (files.isEmpty()) {
      throw new AssertionError("no output of a child is at " + logs);
    }
    for (Path file : files) {
      watched(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
  }

  private static List<Path> files(Path logs) throws IOException {
    try (Stream<Path> found = Files.walk(logs)) {
      return found.filter(Files::isRegularFile).collect(Collectors.toList());
    }
  }
}
