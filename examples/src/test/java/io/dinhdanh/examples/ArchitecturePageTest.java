package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that draws the house draws it as it is. */
class ArchitecturePageTest {

  private static final Path ROOT = Path.of(System.getProperty("dinhdanh.root", ".."));
  private static final List<String> MODULES = List.of("core", "validation", "nfc", "biometrics");

  @Test
  void everyRoomOfTheFourModulesIsNamed() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/ARCHITECTURE.md"));
    Set<String> missing = new TreeSet<>();
    for (String module : MODULES) {
      rooms(module).stream()
          .filter(room -> !Pattern.compile("[.`]" + room + "`").matcher(page).find())
          .forEach(room -> missing.add(module + "." + room));
    }
    assertEquals(Set.of(), missing);
  }

  /** Packages directly below a module's own, but for those that say they are internal. */
  private static List<String> rooms(String module) throws IOException {
    try (Stream<Path> folders =
        Files.list(ROOT.resolve(module).resolve("src/main/java/io/dinhdanh").resolve(module))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("package-info.java")))
          .filter(folder -> hasPublicTypes(folder))
          .map(folder -> folder.getFileName().toString())
          .filter(room -> !room.equals("internal"))
          .sorted()
          .toList();
    }
  }

  private static boolean hasPublicTypes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(
          file -> file.toString().endsWith(".java") && text(file).contains("\npublic "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyClassToOpenFirstIsThere() throws IOException {
    Set<String> types = types();
    Set<String> missing = new TreeSet<>();
    int named = 0;
    for (String row : Files.readAllLines(ROOT.resolve("docs/ARCHITECTURE.md"))) {
      String[] cells = row.split("\\|", -1);
      if (cells.length == 5 && row.startsWith("| `")) {
        Matcher names = Pattern.compile("`([A-Z]\\w+)[.`]").matcher(cells[3]);
        while (names.find()) {
          named++;
          if (!types.contains(names.group(1))) {
            missing.add(names.group(1));
          }
        }
      }
    }
    assertTrue(named > 30, named + " classes");
    assertEquals(Set.of(), missing);
  }

  private static Set<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      Set<String> types = new TreeSet<>();
      files
          .filter(file -> file.toString().contains("/src/main/java/"))
          .forEach(file -> types.add(file.getFileName().toString().replace(".java", "")));
      return types;
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
