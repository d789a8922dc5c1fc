package io.dinhdanh.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that tells how to measure names everything that can be started. */
class MeasuringPageTest {

  private static final Path ROOT = Path.of(System.getProperty("dinhdanh.root", ".."));

  @Test
  void everySuiteAndProgramIsNamed() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/MEASURING.md"));
    List<String> names = startable();
    assertTrue(names.size() >= 17, names::toString);
    assertEquals(List.of(), names.stream().filter(name -> !page.contains(name)).toList());
  }

  /** The plot draws what was measured. */
  @Test
  void everyProgramThatMeasuresWritesItsFiguresAsJson() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("benchmarks/src/main/java"))) {
      List<Path> silent =
          files
              .filter(file -> source(file).contains("public static void main("))
              .filter(file -> !source(file).contains("FigureProgram.run("))
              .filter(file -> !file.toString().contains("/benchmarks/plot/"))
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  private static List<String> startable() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("benchmarks/src/main/java"))) {
      return files
          .filter(MeasuringPageTest::startable)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    }
  }

  private static boolean startable(Path file) {
    String source = source(file);
    return source.contains("  @Benchmark\n") || source.contains("public static void main(");
  }

  private static String source(Path file) {
    if (!file.toString().endsWith(".java")) {
      return "";
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
