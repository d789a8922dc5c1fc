package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What tests start as processes of their own is looked at for personal data as well. */
class ChildProcessesTest {

  private static final Path ROOT = Path.of(System.getProperty("dinhdanh.root", ".."));

  @Test
  void everyVirtualMachineThatATestStartsIsWatched() throws IOException {
    List<Path> starting = testsWith("new ProcessBuilder(");
    starting.removeIf(file -> !text(file).contains("java.home"));
    assertTrue(starting.size() >= 4, starting::toString);
    // A class that only starts the process leaves the looking to the test beside it.
    starting.removeIf(file -> text(file).contains("ChildOutput.watched("));
    starting.removeIf(file -> file.getFileName().toString().equals("OwnCluster.java"));
    assertEquals(List.of(), starting);
  }

  private static List<Path> testsWith(String text) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return new ArrayList<>(
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> file.toString().contains("/src/test/"))
              .filter(file -> !file.endsWith(Path.of("ChildProcessesTest.java")))
              .filter(file -> text(file).contains(text))
              .toList());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
