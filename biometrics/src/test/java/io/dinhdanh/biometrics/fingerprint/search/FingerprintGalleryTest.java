package io.dinhdanh.biometrics.fingerprint.search;

import static io.dinhdanh.biometrics.fingerprint.search.InventedFingers.again;
import static io.dinhdanh.biometrics.fingerprint.search.InventedFingers.finger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.biometrics.gallery.Conflict;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryFormat;
import io.dinhdanh.biometrics.gallery.GalleryKey;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintGalleryTest {

  private static final int COUNT = 1100;
  private static final GalleryOptions FAST =
      GalleryOptions.of(FingerprintGallery.FORMAT).withForce(ForcePolicy.ON_REQUEST);

  @TempDir private Path folder;

  private FingerprintGallery open(SearchSettings settings) throws BiometricsException {
    return FingerprintGallery.open(folder, FAST, settings);
  }

  private static FingerId id(int person, FingerPosition position) {
    return new FingerId("p" + person, position);
  }

  private FingerprintGallery filled(SearchSettings settings) throws BiometricsException {
    FingerprintGallery gallery = open(settings);
    List<Enrolment> all = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      all.add(new Enrolment(id(i, FingerPosition.UNKNOWN), finger(i)));
    }
    gallery.enrollAll(all);
    return gallery;
  }

  @Test
  void exactFindsWhatALoopFindsStoredOrNotAndReopened() throws BiometricsException {
    List<SearchResult> before = new ArrayList<>();
    try (FingerprintGallery stored = filled(SearchSettings.exact())) {
      for (int probe = 0; probe < 5; probe++) {
        SearchResult result =
            stored.search(again(finger(probe * 137), probe), SearchMode.EXACT, COUNT, 5);
        assertEquals(1, result.penetration());
        before.add(result);
      }
    }
    MatchScratch scratch = new MatchScratch();
    try (FingerprintGallery compact = open(SearchSettings.compact())) {
      for (int probe = 0; probe < 5; probe++) {
        FingerprintTemplate template = again(finger(probe * 137), probe);
        FingerprintMatcher matcher = new FingerprintMatcher(template);
        Map<String, Double> loop = new TreeMap<>();
        for (int i = 0; i < COUNT; i++) {
          double score = matcher.match(finger(i), scratch);
          if (score >= 5) {
            loop.put("p" + i, score);
          }
        }
        SearchResult result = compact.search(template, SearchMode.EXACT, COUNT, 5);
        assertEquals(loop, scores(result));
        assertEquals(before.get(probe), result);
        assertEquals("p" + probe * 137, result.hits().get(0).id().person());
      }
    }
  }

  private static Map<String, Double> scores(SearchResult result) {
    Map<String, Double> scores = new TreeMap<>();
    result.hits().forEach(hit -> scores.put(hit.id().person(), hit.score()));
    return scores;
  }

  @Test
  void indexedFindsMatesWithExactScoresAndTellsWhatItDid() throws BiometricsException {
    ExecutorService two = Executors.newFixedThreadPool(2);
    SearchSettings settings = SearchSettings.compact().parallel(2, two).penetrating(0.01);
    try (FingerprintGallery gallery = filled(settings)) {
      int found = 0;
      for (int i = 0; i < 40; i++) {
        FingerprintTemplate probe = again(finger(i * 13), i);
        SearchResult result = gallery.search(probe, SearchMode.INDEXED, 3, 20);
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
    }
    two.shutdown();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anyHistoryOfChangesLeavesWhatAMapOfThemHolds(long seed) throws BiometricsException {
    Random random = new Random(seed);
    Map<String, FingerprintTemplate> model = new TreeMap<>();
    FingerprintGallery gallery = open(SearchSettings.compact());
    try {
      for (int step = 0; step < 800; step++) {
        int person = random.nextInt(400);
        change(gallery, model, "p" + person, finger(step), random.nextInt(40));
        if (random.nextInt(300) == 0) {
          gallery.close();
          gallery = open(SearchSettings.compact());
        }
      }
      assertEquals(model.size(), gallery.size());
      FingerprintTemplate probe = finger(500);
      Map<String, Double> expected = new TreeMap<>();
      MatchScratch scratch = new MatchScratch();
      FingerprintMatcher matcher = new FingerprintMatcher(probe);
      model.forEach((name, template) -> expected.put(name, matcher.match(template, scratch)));
      SearchResult exact = gallery.search(probe, SearchMode.EXACT, 1000, 0);
      assertEquals(expected, scores(exact));
      assertEquals(model.size(), exact.gallery());
      SearchResult indexed = gallery.search(probe, SearchMode.INDEXED, 1000, 0);
      assertEquals(model.size(), indexed.gallery());
      scores(indexed).forEach((name, score) -> assertEquals(expected.get(name), score));
    } finally {
      gallery.close();
    }
  }

  private static void change(
      FingerprintGallery gallery,
      Map<String, FingerprintTemplate> model,
      String person,
      FingerprintTemplate template,
      int dice)
      throws BiometricsException {
    FingerId finger = new FingerId(person, FingerPosition.LEFT_INDEX);
    if (!model.containsKey(person)) {
      gallery.enroll(finger, template);
      model.put(person, template);
    } else if (dice == 0) {
      assertEquals(1, gallery.erase(person));
      model.remove(person);
    } else if (dice < 8) {
      assertEquals(1, gallery.remove(finger));
      model.remove(person);
    } else {
      gallery.replace(finger, template);
      model.put(person, template);
    }
  }

  @Test
  void whatIsRemovedIsGoneAndTheRestStays() throws BiometricsException {
    try (FingerprintGallery gallery = filled(SearchSettings.compact())) {
      FingerId five = id(5, FingerPosition.UNKNOWN);
      gallery.enroll(five, again(finger(5), 1));
      gallery.enroll(five, again(finger(5), 2));
      gallery.replace(five, finger(5));
      assertEquals(COUNT, gallery.size());
      assertEquals(1, gallery.remove(five));
      assertEquals(0, gallery.remove(five));
      assertThrows(BiometricsException.class, () -> gallery.replace(five, finger(5)));
      assertEquals(1, gallery.remove(id(COUNT - 1, FingerPosition.UNKNOWN)));
      assertEquals(COUNT - 2, gallery.size());
      assertTrue(gallery.search(finger(5), SearchMode.EXACT, 1, 100).hits().isEmpty());
      assertTrue(gallery.search(finger(5), SearchMode.INDEXED, 1, 100).hits().isEmpty());
      assertEquals(1, gallery.search(finger(6), SearchMode.INDEXED, 1, 100).hits().size());
    }
  }

  @Test
  void erasingLeavesNoByteOfAPersonInAnyFile() throws BiometricsException, IOException {
    FingerId secret = new FingerId("UniqueName", FingerPosition.RIGHT_INDEX);
    FingerprintTemplate template = finger(4242);
    try (FingerprintGallery gallery = filled(SearchSettings.compact())) {
      gallery.enroll(secret, template);
      gallery.replace(secret, again(template, 1));
      gallery.enroll(new FingerId("UniqueName", FingerPosition.LEFT_THUMB), finger(4243));
      gallery.enroll(new FingerId("UniqueNameToo", FingerPosition.LEFT_THUMB), finger(4244));
      gallery.store().force();
      assertTrue(holds("UniqueName#"));
      assertEquals(2, gallery.erase("UniqueName"));
      assertFalse(holds("UniqueName#"));
      assertTrue(holds("UniqueNameToo#"));
      assertEquals(0, gallery.erase("UniqueName"));
      assertTrue(gallery.search(template, SearchMode.EXACT, 1, 100).hits().isEmpty());
      assertTrue(gallery.store().verify().isEmpty());
      assertEquals(1, gallery.search(finger(6), SearchMode.INDEXED, 1, 100).hits().size());
    }
    try (FingerprintGallery gallery = open(SearchSettings.exact())) {
      assertEquals(COUNT + 1, gallery.size());
    }
  }

  private boolean holds(String text) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.collect(Collectors.toList())) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void looksOnTheShelfOfTheFingerAndOnTheUnknownOne() throws BiometricsException {
    try (FingerprintGallery gallery = FingerprintGallery.open(folder)) {
      gallery.enroll(id(1, FingerPosition.LEFT_INDEX), finger(1));
      gallery.enroll(id(2, FingerPosition.RIGHT_INDEX), finger(1));
      gallery.enroll(id(3, FingerPosition.UNKNOWN), finger(1));
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
    try (FingerprintGallery gallery = open(SearchSettings.compact())) {
      for (int i = 0; i < 40; i++) {
        gallery.enroll(id(i, FingerPosition.LEFT_INDEX), finger(i));
        gallery.enroll(id(i, FingerPosition.RIGHT_INDEX), finger(1000 + i));
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
    String place = new StoredId(id(COUNT - 6, FingerPosition.UNKNOWN), 0).text();
    try (FingerprintGallery gallery = filled(SearchSettings.compact())) {
      gallery.remove(id(300, FingerPosition.UNKNOWN));
      gallery.enroll(id(9001, FingerPosition.UNKNOWN), again(finger(100), 5));
      gallery.enroll(id(100, FingerPosition.UNKNOWN), again(finger(100), 6));
      String end = gallery.duplicates(scan(place, found, told));
      DuplicateProgress last = told.get(told.size() - 1);
      assertEquals(new DuplicateProgress(COUNT + 1, COUNT + 1, end), last);
      gallery.store().compact();
    }
    assertTrue(
        found.stream()
            .anyMatch(
                pair ->
                    pair.one().person().equals("p9001") && pair.other().person().equals("p100")));
    assertTrue(found.stream().noneMatch(pair -> pair.one().person().equals(pair.other().person())));
    List<Duplicate> again = new ArrayList<>();
    try (FingerprintGallery gallery = open(SearchSettings.compact())) {
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
  void aSearchSeesOneMomentWhileOthersChangeTheGallery() throws Exception {
    try (FingerprintGallery gallery = filled(SearchSettings.compact())) {
      List<Exception> failures = new CopyOnWriteArrayList<>();
      Thread writer = new Thread(() -> comeAndGo(gallery, failures));
      writer.start();
      int searches = 0;
      while (writer.isAlive() || searches < 3) {
        SearchResult result = gallery.search(finger(3), SearchMode.INDEXED, 1, 100);
        assertEquals("p3", result.hits().get(0).id().person());
        assertTrue(result.gallery() == COUNT || result.gallery() == COUNT + 1);
        searches++;
      }
      writer.join();
      assertEquals(List.of(), failures);
      assertEquals(COUNT, gallery.size());
    }
  }

  private static void comeAndGo(FingerprintGallery gallery, List<Exception> failures) {
    try {
      for (int i = 0; i < 300; i++) {
        FingerId id = id(5000 + i, FingerPosition.UNKNOWN);
        gallery.enroll(id, finger(5000 + i));
        if (i % 30 == 0) {
          gallery.erase(id.person());
        } else {
          gallery.remove(id);
        }
      }
    } catch (BiometricsException e) {
      failures.add(e);
    }
  }

  @Test
  void anEncryptedGalleryIsCarriedOver(@TempDir Path other) throws BiometricsException {
    byte[] bytes = new byte[32];
    new Random(5).nextBytes(bytes);
    GalleryKey key = GalleryKey.of(bytes);
    Path file = other.resolve("export");
    try (FingerprintGallery gallery = filled(SearchSettings.compact())) {
      gallery.store().exportTo(file, key);
    }
    GalleryOptions options = FAST.withKey(key);
    Path second = other.resolve("second");
    SearchSettings settings = SearchSettings.compact();
    try (FingerprintGallery gallery = FingerprintGallery.open(second, options, settings)) {
      assertEquals(COUNT, gallery.store().importFrom(file, key, Conflict.REFUSE));
    }
    assertThrows(BiometricsException.class, () -> FingerprintGallery.open(second, FAST, settings));
    try (FingerprintGallery gallery = FingerprintGallery.open(second, options, settings)) {
      assertEquals(1, gallery.search(finger(6), SearchMode.INDEXED, 1, 100).hits().size());
    }
  }

  @Test
  void refusesNamesThatCannotBeAndTooManyImpressions() throws BiometricsException {
    try (FingerprintGallery gallery = open(SearchSettings.compact())) {
      for (String name : List.of("", "a\nb", "x".repeat(123))) {
        FingerId id = new FingerId(name, FingerPosition.UNKNOWN);
        assertThrows(BiometricsException.class, () -> gallery.enroll(id, finger(1)));
      }
      FingerId longest = new FingerId("#".repeat(122), FingerPosition.LEFT_LITTLE);
      for (int i = 0; i < StoredId.MOST_IMPRESSIONS; i++) {
        gallery.enroll(longest, finger(i));
      }
      assertThrows(BiometricsException.class, () -> gallery.enroll(longest, finger(1)));
      assertEquals(100, gallery.size());
      Hit hit = gallery.search(finger(7), SearchMode.EXACT, 1, 50).hits().get(0);
      assertEquals(longest, hit.id());
      assertFalse((hit + "").contains("##"));
    }
  }

  @Test
  void refusesAnotherFormatAndRecordsThatAreNoFingers() throws BiometricsException {
    GalleryFormat other = new GalleryFormat("other", "1");
    assertThrows(
        IllegalArgumentException.class,
        () -> FingerprintGallery.open(folder, GalleryOptions.of(other), SearchSettings.compact()));
    try (FingerprintGallery gallery = open(SearchSettings.compact())) {
      GalleryStore store = gallery.store();
      byte[] record = FingerMemory.encode(FingerPosition.UNKNOWN, finger(1));
      record[0] = 11;
      for (byte[] bad : List.of(new byte[0], new byte[1], new byte[] {1, 2}, record)) {
        assertThrows(BiometricsException.class, () -> store.enroll("p#0000", bad));
      }
      assertEquals(0, gallery.size());
    }
  }

  @Test
  void absurdTemplatesDoNotBreakTheIndex() throws BiometricsException {
    List<Minutia> crowd = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      crowd.add(new Minutia(i % 3, 0, 1, MinutiaType.ENDING));
    }
    FingerprintTemplate absurd = FingerprintTemplate.of(9, 9, crowd);
    FingerprintTemplate nothing = FingerprintTemplate.of(9, 9, List.of());
    try (FingerprintGallery gallery = open(SearchSettings.compact())) {
      for (int i = 0; i < Block.CAPACITY; i++) {
        gallery.enroll(id(i, FingerPosition.UNKNOWN), i == 0 ? nothing : absurd);
      }
      gallery.enroll(id(999, FingerPosition.UNKNOWN), finger(1));
      SearchResult result = gallery.search(finger(1), SearchMode.INDEXED, 1, 100);
      assertEquals("p999", result.hits().get(0).id().person());
      assertTrue(gallery.search(nothing, SearchMode.INDEXED, 1, 1).hits().isEmpty());
    }
    assertEquals(100, new IndexQuery(absurd).minutiae);
  }
}
