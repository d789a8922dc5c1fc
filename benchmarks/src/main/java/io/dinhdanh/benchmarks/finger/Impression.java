package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.images.TemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real impression, perhaps the first of its finger, which is named by set and number. */
record Impression(String finger, boolean isFirst, FingerprintTemplate template) {

  /** The ISO templates below a folder, set by set; names are {@code finger_impression}. */
  static List<List<Impression>> read(Path iso, String... names)
      throws IOException, BiometricsException {
    List<List<Impression>> sets = new ArrayList<>();
    for (String name : names) {
      List<Impression> set = new ArrayList<>();
      for (Path file : files(iso.resolve(name))) {
        String finger = name + "/" + file.getFileName().toString().split("_", 2)[0];
        boolean first = set.isEmpty() || !set.get(set.size() - 1).finger().equals(finger);
        byte[] bytes = Files.readAllBytes(file);
        set.add(new Impression(finger, first, TemplateReader.read(bytes).get(0).template()));
      }
      sets.add(set);
    }
    return sets;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().collect(Collectors.toList());
    }
  }
}
