package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Real impressions, set by set. Half of the fingers of each set give their minutiae to fillers, the
 * others are looked for.
 */
record FingerSets(List<List<Impression>> sets) {

  private static final String[] NAMES = {"fvc2002_DB1_B", "fvc2002_DB4_B", "fvc2004_DB4_B"};

  static FingerSets read(Path folder) throws IOException, BiometricsException {
    return new FingerSets(Impression.read(folder, NAMES));
  }

  List<List<Impression>> donors() {
    return sets.stream().map(set -> set.subList(0, set.size() / 2)).collect(Collectors.toList());
  }

  List<List<Impression>> searched() {
    return sets.stream()
        .map(set -> set.subList(set.size() / 2, set.size()))
        .collect(Collectors.toList());
  }

  /** The first impression of each finger that is looked for: it is enrolled. */
  List<Impression> mates() {
    return impressions(true);
  }

  /** The later impressions of the same fingers. */
  List<Impression> queries() {
    return impressions(false);
  }

  private List<Impression> impressions(boolean first) {
    return searched().stream()
        .flatMap(List::stream)
        .filter(impression -> impression.isFirst() == first)
        .collect(Collectors.toList());
  }
}
