package io.dinhdanh.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Without seeds a fuzz target tests nothing in an ordinary build: each one here has some. */
class FuzzSeedsTest {

  @Test
  void everyFuzzTargetHasSeeds() throws Exception {
    List<String> without = new ArrayList<>();
    int targets = 0;
    for (Class<?> test : fuzzTests()) {
      for (Method method : test.getDeclaredMethods()) {
        if (method.isAnnotationPresent(FuzzTest.class)) {
          targets++;
          if (!hasFiles(test, method)) {
            without.add(test.getSimpleName() + "." + method.getName());
          }
        }
      }
    }
    assertTrue(targets >= 11, targets + " targets found");
    assertEquals(List.of(), without);
  }

  private static List<Class<?>> fuzzTests() throws Exception {
    Path root =
        Path.of(
            Objects.requireNonNull(FuzzSeedsTest.class.getProtectionDomain().getCodeSource())
                .getLocation()
                .toURI());
    List<Class<?>> tests = new ArrayList<>();
    for (Path file : below(root)) {
      String name = root.relativize(file).toString();
      if (name.endsWith("FuzzTest.class")) {
        tests.add(Class.forName(name.replace(".class", "").replace('/', '.')));
      }
    }
    return tests;
  }

  private static boolean hasFiles(Class<?> test, Method method) throws Exception {
    URL folder = test.getResource(test.getSimpleName() + "Inputs/" + method.getName());
    return folder != null && !below(Path.of(folder.toURI())).isEmpty();
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).collect(Collectors.toList());
    }
  }
}
