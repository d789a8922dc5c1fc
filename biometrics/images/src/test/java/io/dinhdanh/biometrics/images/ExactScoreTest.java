package io.dinhdanh.biometrics.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.CandidateBlock;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every score equals that of SourceAFIS, bit for bit. */
class ExactScoreTest {

  @Test
  void syntheticTemplates() {
    Random random = new Random(7);
    for (int round = 0; round < 7; round++) {
      compareAll(synthetic(random, 30));
    }
  }

  @NeedsEvaluationData
  @Test
  void realTemplates() throws Exception {
    List<FingerprintTemplate> templates = new ArrayList<>();
    for (String set : List.of("fvc2002_DB4_B", "fvc2004_DB4_B", "fvc2002_DB1_B")) {
      try (Stream<Path> files = Files.list(EvaluationData.path("fingerprint", "iso", set))) {
        for (Path file : files.sorted().skip(8).limit(40).toList()) {
          templates.add(TemplateReader.read(Files.readAllBytes(file)).get(0).template());
        }
      }
    }
    compareAll(templates);
  }

  @Test
  void templatesBeyondTheFlatLayout() {
    Random random = new Random(3);
    List<FingerprintTemplate> templates = new ArrayList<>();
    for (int size : new int[] {1, 2, 128}) {
      templates.add(RandomTemplates.ofSize(size, 900, random));
    }
    for (int spread : new int[] {830, 10_000}) {
      templates.add(RandomTemplates.ofSize(12, spread, random));
    }
    compareAll(templates);
  }

  @Tag("thorough")
  @Test
  void aMillionPairs() {
    Random random = new Random(11);
    for (int round = 0; round < 520; round++) {
      compareAll(synthetic(random, 60));
    }
  }

  private static List<FingerprintTemplate> synthetic(Random random, int count) {
    List<FingerprintTemplate> templates = new ArrayList<>();
    while (templates.size() < count) {
      FingerprintTemplate template = RandomTemplates.next(random);
      templates.add(template);
      templates.add(RandomTemplates.impression(template, random));
    }
    return templates;
  }

  /** Stored roots, some stored, none stored, and one candidate at a time. */
  static void compareAll(List<FingerprintTemplate> templates) {
    MatchScratch scratch = new MatchScratch();
    CandidateBlock full = CandidateBlock.of(templates, CandidateBlock.MANY_ROOTS);
    CandidateBlock some = CandidateBlock.of(templates, 100);
    List<com.machinezoo.sourceafis.FingerprintTemplate> candidates = new ArrayList<>();
    for (FingerprintTemplate template : templates) {
      candidates.add(SourceAfisOracle.template(template));
    }
    double best = 0;
    for (FingerprintTemplate probe : templates) {
      SourceAfisOracle oracle = new SourceAfisOracle(probe);
      FingerprintMatcher matcher = new FingerprintMatcher(probe);
      for (int i = 0; i < candidates.size(); i++) {
        double expected = oracle.match(candidates.get(i));
        assertEquals(expected, matcher.match(full, i, scratch));
        if (i % 5 == 0) {
          assertEquals(expected, matcher.match(some, i, scratch));
          assertEquals(expected, matcher.match(templates.get(i), scratch));
        }
        best = Math.max(best, expected);
      }
    }
    assertTrue(best > 0);
  }
}
