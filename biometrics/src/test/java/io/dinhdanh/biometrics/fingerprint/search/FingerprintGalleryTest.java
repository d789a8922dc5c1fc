package io.dinhdanh.biometrics.fingerprint.search;

import static io.dinhdanh.biometrics.fingerprint.search.InventedFingers.again;
import static io.dinhdanh.biometrics.fingerprint.search.InventedFingers.finger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is found in a gallery, exactly and by the index, by one finger and by several. */
class FingerprintGalleryTest {

  @TempDir private Path folder;

  @Test
  void exactFindsWhatALoopFindsStoredOrNotAndReopened() throws BiometricsException {
    List<SearchResult> before = new ArrayList<>();
    try (FingerprintGallery stored = FilledFingers.filled(folder, SearchSettings.exact())) {
      for (int probe = 0; probe < 5; probe++) {
        SearchResult result =
            stored.search(
                again(finger(probe * 137), probe), SearchMode.EXACT, FilledFingers.COUNT, 5);
        assertEquals(1, result.penetration());
        before.add(result);
      }
    }
    MatchScratch scratch = new MatchScratch();
    try (FingerprintGallery compact = FilledFingers.open(folder, SearchSettings.compact())) {
      for (int probe = 0; probe < 5; probe++) {
        FingerprintTemplate template = again(finger(probe * 137), probe);
        FingerprintMatcher matcher = new FingerprintMatcher(template);
        Map<String, Double> loop = new TreeMap<>();
        for (int i = 0; i < FilledFingers.COUNT; i++) {
          double score = matcher.match(finger(i), scratch);
          if (score >= 5) {
            loop.put("p" + i, score);
          }
        }
        SearchResult result = compact.search(template, SearchMode.EXACT, FilledFingers.COUNT, 5);
        assertEquals(loop, FilledFingers.scores(result));
        assertEquals(before.get(probe), result);
        assertEquals("p" + probe * 137, result.hits().get(0).id().person());
      }
    }
  }

  @Test
  void indexedFindsMatesWithExactScoresAndTellsWhatItDid() throws BiometricsException {
    ExecutorService two = Executors.newFixedThreadPool(2);
    SearchSettings settings = SearchSettings.compact().parallel(2, two).penetrating(0.01);
    try (FingerprintGallery gallery = FilledFingers.filled(folder, settings)) {
      int found = 0;
      for (int i = 0; i < 40; i++) {
        FingerprintTemplate probe = again(finger(i * 13), i);
        SearchResult result = gallery.search(probe, SearchMode.INDEXED, 3, 20);
        assertEquals(SearchMode.INDEXED, result.mode());
        assertEquals(FilledFingers.COUNT, result.gallery());
        assertTrue(result.penetration() < 0.5 && result.examined() >= 64);
        for (Hit hit : result.hits()) {
          int person = Integer.parseInt(hit.id().person().substring(1));
          MatchScratch scratch = new MatchScratch();
          assertEquals(new FingerprintMatcher(probe).match(finger(person), scratch), hit.score());
          found += person == i * 13 ? 1 : 0;
        }
      }
      assertTrue(found >= 38, "mates found: " + found);
    }
    two.shutdown();
  }

  @Test
  void looksOnTheShelfOfTheFingerAndOnTheUnknownOne() throws BiometricsException {
    try (FingerprintGallery gallery = FingerprintGallery.open(folder)) {
      gallery.enroll(FilledFingers.id(1, FingerPosition.LEFT_INDEX), finger(1));
      gallery.enroll(FilledFingers.id(2, FingerPosition.RIGHT_INDEX), finger(1));
      gallery.enroll(FilledFingers.id(3, FingerPosition.UNKNOWN), finger(1));
      assertEquals(2, hits(gallery, FingerPosition.LEFT_INDEX));
      assertEquals(3, hits(gallery, FingerPosition.UNKNOWN));
      assertEquals(1, hits(gallery, FingerPosition.LEFT_THUMB));
      assertThrows(
          IllegalArgumentException.class, () -> gallery.search(finger(1), SearchMode.EXACT, 0, 0));
    }
  }

  private static int hits(FingerprintGallery gallery, FingerPosition position) {
    return gallery.search(finger(1), position, SearchMode.EXACT, 9, 50).hits().size();
  }

  @Test
  void addsUpThePersonsFingers() throws BiometricsException {
    try (FingerprintGallery gallery = FilledFingers.open(folder, SearchSettings.compact())) {
      for (int i = 0; i < 40; i++) {
        gallery.enroll(FilledFingers.id(i, FingerPosition.LEFT_INDEX), finger(i));
        gallery.enroll(FilledFingers.id(i, FingerPosition.RIGHT_INDEX), finger(1000 + i));
      }
      Map<FingerPosition, FingerprintTemplate> probe = new EnumMap<>(FingerPosition.class);
      probe.put(FingerPosition.LEFT_INDEX, again(finger(7), 1));
      probe.put(FingerPosition.RIGHT_INDEX, again(finger(1007), 2));
      probe.put(FingerPosition.LEFT_THUMB, finger(9999));
      List<PersonHit> hits = gallery.identify(probe, SearchMode.INDEXED, 2, 40);
      assertEquals(1, hits.size());
      assertEquals("p7", hits.get(0).person());
      assertEquals(2, hits.get(0).fingers().size());
      double sum = hits.get(0).fingers().values().stream().mapToDouble(score -> score).sum();
      assertEquals(sum, hits.get(0).score(), 1e-9);
      assertEquals(hits.get(0), gallery.compare(probe, "p7"));
      assertEquals(0, gallery.compare(probe, "nobody").score());
    }
  }

  @Test
  void findsWhoIsEnrolledTwiceAndResumesInAnotherProcess() throws BiometricsException {
    List<Duplicate> found = new ArrayList<>();
    List<DuplicateProgress> told = new ArrayList<>();
    String place =
        new StoredId(FilledFingers.id(FilledFingers.COUNT - 6, FingerPosition.UNKNOWN), 0).text();
    try (FingerprintGallery gallery = FilledFingers.filled(folder, SearchSettings.compact())) {
      gallery.remove(FilledFingers.id(300, FingerPosition.UNKNOWN));
      gallery.enroll(FilledFingers.id(9001, FingerPosition.UNKNOWN), again(finger(100), 5));
      gallery.enroll(FilledFingers.id(100, FingerPosition.UNKNOWN), again(finger(100), 6));
      String end = gallery.duplicates(scan(place, found, told));
      DuplicateProgress last = told.get(told.size() - 1);
      assertEquals(
          new DuplicateProgress(FilledFingers.COUNT + 1, FilledFingers.COUNT + 1, end), last);
      gallery.store().compact();
    }
    assertTrue(
        found.stream()
            .anyMatch(
                pair ->
                    pair.one().person().equals("p9001") && pair.other().person().equals("p100")));
    assertTrue(found.stream().noneMatch(pair -> pair.one().person().equals(pair.other().person())));
    List<Duplicate> again = new ArrayList<>();
    try (FingerprintGallery gallery = FilledFingers.open(folder, SearchSettings.compact())) {
      String end = gallery.duplicates(scan(place, again, told));
      assertEquals(found, again);
      told.clear();
      assertEquals(end, gallery.duplicates(scan(end, again, told)));
      assertTrue(told.isEmpty());
    }
  }

  private static DuplicateScan scan(
      String after, List<Duplicate> found, List<DuplicateProgress> told) {
    return new DuplicateScan(SearchMode.INDEXED, 5, 60, after, found::add, told::add);
  }

  @Test
  void absurdTemplatesDoNotBreakTheIndex() throws BiometricsException {
    List<Minutia> crowd = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      crowd.add(new Minutia(i % 3, 0, 1, MinutiaType.ENDING));
    }
    FingerprintTemplate absurd = FingerprintTemplate.of(9, 9, crowd);
    FingerprintTemplate nothing = FingerprintTemplate.of(9, 9, List.of());
    try (FingerprintGallery gallery = FilledFingers.open(folder, SearchSettings.compact())) {
      for (int i = 0; i < Block.CAPACITY; i++) {
        gallery.enroll(FilledFingers.id(i, FingerPosition.UNKNOWN), i == 0 ? nothing : absurd);
      }
      gallery.enroll(FilledFingers.id(999, FingerPosition.UNKNOWN), finger(1));
      SearchResult result = gallery.search(finger(1), SearchMode.INDEXED, 1, 100);
      assertEquals("p999", result.hits().get(0).id().person());
      assertTrue(gallery.search(nothing, SearchMode.INDEXED, 1, 1).hits().isEmpty());
    }
    assertEquals(100, new IndexQuery(absurd).minutiae);
  }
}
