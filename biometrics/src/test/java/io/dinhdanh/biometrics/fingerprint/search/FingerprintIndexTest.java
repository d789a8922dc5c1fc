package io.dinhdanh.biometrics.fingerprint.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FingerprintIndexTest {

  private static final int COUNT = 700;

  private static FingerprintTemplate finger(int seed) {
    Random random = new Random(seed);
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 24 + random.nextInt(16); i > 0; i--) {
      float direction = random.nextFloat() * 6.28f;
      MinutiaType type = random.nextBoolean() ? MinutiaType.ENDING : MinutiaType.BIFURCATION;
      minutiae.add(new Minutia(random.nextInt(250), random.nextInt(300), direction, type));
    }
    return FingerprintTemplate.of(300, 300, minutiae);
  }

  /** The same finger, turned, shifted and with a few minutiae lost. */
  private static FingerprintTemplate again(FingerprintTemplate finger, int seed) {
    Random random = new Random(seed);
    double turn = random.nextGaussian() * 0.15;
    List<Minutia> minutiae = new ArrayList<>();
    for (Minutia old : finger.minutiae()) {
      if (random.nextInt(8) > 0) {
        int x = (int) (old.x() * Math.cos(turn) - old.y() * Math.sin(turn)) + random.nextInt(3);
        int y = (int) (old.x() * Math.sin(turn) + old.y() * Math.cos(turn)) + random.nextInt(3);
        float direction = (float) ((old.direction() + turn + 6.28) % 6.28);
        minutiae.add(new Minutia(x, y, direction, old.type()));
      }
    }
    return FingerprintTemplate.of(300, 300, minutiae);
  }

  private static FingerId id(int person, FingerPosition position) {
    return new FingerId("p" + person, position);
  }

  private static FingerprintIndex filled(SearchSettings settings) {
    FingerprintIndex index = new FingerprintIndex(settings);
    for (int i = 0; i < COUNT; i++) {
      index.add(id(i, FingerPosition.UNKNOWN), finger(i));
    }
    return index;
  }

  @Test
  void exactFindsWhatALoopFinds() {
    FingerprintIndex compact = filled(SearchSettings.compact());
    FingerprintIndex stored = filled(SearchSettings.exact());
    MatchScratch scratch = new MatchScratch();
    for (int probe = 0; probe < 5; probe++) {
      FingerprintTemplate template = again(finger(probe * 137), probe);
      FingerprintMatcher matcher = new FingerprintMatcher(template);
      int above = 0;
      for (int i = 0; i < COUNT; i++) {
        above += matcher.match(finger(i), scratch) >= 5 ? 1 : 0;
      }
      SearchResult result = stored.search(template, SearchMode.EXACT, COUNT, 5);
      assertEquals(above, result.hits().size());
      assertEquals("p" + probe * 137, result.hits().get(0).id().person());
      assertEquals(1, result.penetration());
      assertEquals(result, compact.search(template, SearchMode.EXACT, COUNT, 5));
    }
  }

  @Test
  void indexedFindsMatesWithExactScoresAndTellsWhatItDid() {
    ExecutorService two = Executors.newFixedThreadPool(2);
    FingerprintIndex index = filled(SearchSettings.compact().parallel(2, two).penetrating(0.01));
    int found = 0;
    for (int i = 0; i < 40; i++) {
      FingerprintTemplate probe = again(finger(i * 13), i);
      SearchResult result = index.search(probe, SearchMode.INDEXED, 3, 20);
      assertEquals(SearchMode.INDEXED, result.mode());
      assertEquals(COUNT, result.gallery());
      assertTrue(result.penetration() < 0.5 && result.examined() >= 64);
      for (Hit hit : result.hits()) {
        int person = Integer.parseInt(hit.id().person().substring(1));
        MatchScratch scratch = new MatchScratch();
        assertEquals(new FingerprintMatcher(probe).match(finger(person), scratch), hit.score());
        found += person == i * 13 ? 1 : 0;
      }
    }
    assertTrue(found >= 38, "mates found: " + found);
    two.shutdown();
  }

  @Test
  void whatIsRemovedIsGoneAndTheRestStays() {
    FingerprintIndex index = filled(SearchSettings.compact());
    FingerprintTemplate probe = finger(5);
    assertEquals(1, index.remove("p5"));
    assertEquals(0, index.remove("p5"));
    assertEquals(1, index.remove("p" + (COUNT - 1)));
    assertEquals(COUNT - 2, index.size());
    assertTrue(index.search(probe, SearchMode.EXACT, 1, 100).hits().isEmpty());
    assertEquals(1, index.search(finger(6), SearchMode.INDEXED, 1, 100).hits().size());
  }

  @Test
  void looksOnTheShelfOfTheFingerAndOnTheUnknownOne() {
    FingerprintIndex index = new FingerprintIndex(SearchSettings.compact());
    index.add(id(1, FingerPosition.LEFT_INDEX), finger(1));
    index.add(id(2, FingerPosition.RIGHT_INDEX), finger(1));
    index.add(id(3, FingerPosition.UNKNOWN), finger(1));
    assertEquals(2, hits(index, FingerPosition.LEFT_INDEX));
    assertEquals(3, hits(index, FingerPosition.UNKNOWN));
    assertEquals(1, hits(index, FingerPosition.LEFT_THUMB));
    assertThrows(
        IllegalArgumentException.class, () -> index.search(finger(1), SearchMode.EXACT, 0, 0));
  }

  private static int hits(FingerprintIndex index, FingerPosition position) {
    return index.search(finger(1), position, SearchMode.EXACT, 9, 50).hits().size();
  }

  @Test
  void addsUpThePersonsFingers() {
    FingerprintIndex index = new FingerprintIndex(SearchSettings.compact());
    for (int i = 0; i < 40; i++) {
      index.add(id(i, FingerPosition.LEFT_INDEX), finger(i));
      index.add(id(i, FingerPosition.RIGHT_INDEX), finger(1000 + i));
    }
    Map<FingerPosition, FingerprintTemplate> probe = new EnumMap<>(FingerPosition.class);
    probe.put(FingerPosition.LEFT_INDEX, again(finger(7), 1));
    probe.put(FingerPosition.RIGHT_INDEX, again(finger(1007), 2));
    probe.put(FingerPosition.LEFT_THUMB, finger(9999));
    List<PersonHit> hits = index.identify(probe, SearchMode.INDEXED, 2, 40);
    assertEquals(1, hits.size());
    assertEquals("p7", hits.get(0).person());
    assertEquals(2, hits.get(0).fingers().size());
    double sum = hits.get(0).fingers().values().stream().mapToDouble(score -> score).sum();
    assertEquals(sum, hits.get(0).score(), 1e-9);
  }

  @Test
  void findsWhoIsEnrolledTwiceAndCanBeResumed() {
    FingerprintIndex index = filled(SearchSettings.compact());
    index.add(id(9001, FingerPosition.UNKNOWN), again(finger(100), 5));
    index.add(id(100, FingerPosition.UNKNOWN), again(finger(100), 6));
    List<Duplicate> found = new ArrayList<>();
    List<Long> places = new ArrayList<>();
    long place = index.duplicates(scan(COUNT - 5, found, places));
    assertEquals(COUNT + 2, place);
    assertEquals(7, places.size());
    assertTrue(
        found.stream()
            .anyMatch(
                pair ->
                    pair.one().person().equals("p9001") && pair.other().person().equals("p100")));
    assertTrue(found.stream().noneMatch(pair -> pair.one().person().equals(pair.other().person())));
    assertEquals(place, index.duplicates(scan(place, found, places)));
  }

  private static DuplicateScan scan(long after, List<Duplicate> found, List<Long> places) {
    return new DuplicateScan(SearchMode.INDEXED, 5, 60, after, found::add, places::add);
  }

  @Test
  void aSearchSeesOneMomentWhileOthersChangeTheGallery() throws InterruptedException {
    FingerprintIndex index = filled(SearchSettings.compact());
    AtomicBoolean done = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              for (int i = 0; i < 100; i++) {
                index.add(id(5000 + i, FingerPosition.UNKNOWN), finger(5000 + i));
                index.remove("p" + (5000 + i));
              }
              done.set(true);
            });
    writer.start();
    while (!done.get()) {
      SearchResult result = index.search(finger(3), SearchMode.INDEXED, 1, 100);
      assertEquals("p3", result.hits().get(0).id().person());
      assertTrue(result.gallery() == COUNT || result.gallery() == COUNT + 1);
    }
    writer.join();
    assertEquals(COUNT, index.size());
  }

  @Test
  void absurdTemplatesDoNotBreakTheIndex() {
    FingerprintIndex index = new FingerprintIndex(SearchSettings.compact());
    List<Minutia> crowd = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      crowd.add(new Minutia(i % 3, 0, 1, MinutiaType.ENDING));
    }
    FingerprintTemplate absurd = FingerprintTemplate.of(9, 9, crowd);
    FingerprintTemplate nothing = FingerprintTemplate.of(9, 9, List.of());
    for (int i = 0; i < IndexBlock.CAPACITY; i++) {
      index.add(id(i, FingerPosition.UNKNOWN), i == 0 ? nothing : absurd);
    }
    index.add(id(999, FingerPosition.UNKNOWN), finger(1));
    assertEquals(
        "p999", index.search(finger(1), SearchMode.INDEXED, 1, 100).hits().get(0).id().person());
    new IndexBlock(List.of(), new long[0][]);
    IndexQuery query = new IndexQuery(absurd);
    assertEquals(100, query.minutiae);
    assertTrue(index.search(nothing, SearchMode.INDEXED, 1, 1).hits().isEmpty());
  }
}
