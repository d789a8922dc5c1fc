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
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.biometrics.gallery.Conflict;
import io.dinhdanh.biometrics.gallery.GalleryFormat;
import io.dinhdanh.biometrics.gallery.GalleryKey;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes leave behind in a gallery, and which of them are refused. */
class FingerprintGalleryChangesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anyHistoryOfChangesLeavesWhatAMapOfThemHolds(long seed) throws BiometricsException {
    Random random = new Random(seed);
    Map<String, FingerprintTemplate> model = new TreeMap<>();
    FingerprintGallery gallery = FilledFingers.open(folder, SearchSettings.compact());
    try {
      for (int step = 0; step < 800; step++) {
        int person = random.nextInt(400);
        change(gallery, model, "p" + person, finger(step), random.nextInt(40));
        if (random.nextInt(300) == 0) {
          gallery.close();
          gallery = FilledFingers.open(folder, SearchSettings.compact());
        }
      }
      assertEquals(model.size(), gallery.size());
      FingerprintTemplate probe = finger(500);
      Map<String, Double> expected = new TreeMap<>();
      MatchScratch scratch = new MatchScratch();
      FingerprintMatcher matcher = new FingerprintMatcher(probe);
      model.forEach((name, template) -> expected.put(name, matcher.match(template, scratch)));
      SearchResult exact = gallery.search(probe, SearchMode.EXACT, 1000, 0);
      assertEquals(expected, FilledFingers.scores(exact));
      assertEquals(model.size(), exact.gallery());
      SearchResult indexed = gallery.search(probe, SearchMode.INDEXED, 1000, 0);
      assertEquals(model.size(), indexed.gallery());
      FilledFingers.scores(indexed)
          .forEach((name, score) -> assertEquals(expected.get(name), score));
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
    try (FingerprintGallery gallery = FilledFingers.filled(folder, SearchSettings.compact())) {
      FingerId five = FilledFingers.id(5, FingerPosition.UNKNOWN);
      gallery.enroll(five, again(finger(5), 1));
      gallery.enroll(five, again(finger(5), 2));
      gallery.replace(five, finger(5));
      assertEquals(FilledFingers.COUNT, gallery.size());
      assertEquals(1, gallery.remove(five));
      assertEquals(0, gallery.remove(five));
      assertThrows(BiometricsException.class, () -> gallery.replace(five, finger(5)));
      assertEquals(
          1, gallery.remove(FilledFingers.id(FilledFingers.COUNT - 1, FingerPosition.UNKNOWN)));
      assertEquals(FilledFingers.COUNT - 2, gallery.size());
      assertTrue(gallery.search(finger(5), SearchMode.EXACT, 1, 100).hits().isEmpty());
      assertTrue(gallery.search(finger(5), SearchMode.INDEXED, 1, 100).hits().isEmpty());
      assertEquals(1, gallery.search(finger(6), SearchMode.INDEXED, 1, 100).hits().size());
    }
  }

  @Test
  void erasingLeavesNoByteOfAPersonInAnyFile() throws BiometricsException, IOException {
    FingerId secret = new FingerId("UniqueName", FingerPosition.RIGHT_INDEX);
    FingerprintTemplate template = finger(4242);
    try (FingerprintGallery gallery = FilledFingers.filled(folder, SearchSettings.compact())) {
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
    try (FingerprintGallery gallery = FilledFingers.open(folder, SearchSettings.exact())) {
      assertEquals(FilledFingers.COUNT + 1, gallery.size());
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
  void aSearchSeesOneMomentWhileOthersChangeTheGallery() throws Exception {
    try (FingerprintGallery gallery = FilledFingers.filled(folder, SearchSettings.compact())) {
      List<Exception> failures = new CopyOnWriteArrayList<>();
      Thread writer = new Thread(() -> comeAndGo(gallery, failures));
      writer.start();
      int searches = 0;
      while (writer.isAlive() || searches < 3) {
        SearchResult result = gallery.search(finger(3), SearchMode.INDEXED, 1, 100);
        assertEquals("p3", result.hits().get(0).id().person());
        assertTrue(
            result.gallery() == FilledFingers.COUNT || result.gallery() == FilledFingers.COUNT + 1);
        searches++;
      }
      writer.join();
      assertEquals(List.of(), failures);
      assertEquals(FilledFingers.COUNT, gallery.size());
    }
  }

  private static void comeAndGo(FingerprintGallery gallery, List<Exception> failures) {
    try {
      for (int i = 0; i < 300; i++) {
        FingerId id = FilledFingers.id(5000 + i, FingerPosition.UNKNOWN);
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
    try (FingerprintGallery gallery = FilledFingers.filled(folder, SearchSettings.compact())) {
      gallery.store().exportTo(file, key);
    }
    GalleryOptions options = FilledFingers.FAST.withKey(key);
    Path second = other.resolve("second");
    SearchSettings settings = SearchSettings.compact();
    try (FingerprintGallery gallery = FingerprintGallery.open(second, options, settings)) {
      assertEquals(FilledFingers.COUNT, gallery.store().importFrom(file, key, Conflict.REFUSE));
    }
    assertThrows(
        BiometricsException.class,
        () -> FingerprintGallery.open(second, FilledFingers.FAST, settings));
    try (FingerprintGallery gallery = FingerprintGallery.open(second, options, settings)) {
      assertEquals(1, gallery.search(finger(6), SearchMode.INDEXED, 1, 100).hits().size());
    }
  }

  @Test
  void refusesNamesThatCannotBeAndTooManyImpressions() throws BiometricsException {
    try (FingerprintGallery gallery = FilledFingers.open(folder, SearchSettings.compact())) {
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
    try (FingerprintGallery gallery = FilledFingers.open(folder, SearchSettings.compact())) {
      GalleryStore store = gallery.store();
      byte[] record = FingerMemory.encode(FingerPosition.UNKNOWN, finger(1));
      record[0] = 11;
      for (byte[] bad : List.of(new byte[0], new byte[1], new byte[] {1, 2}, record)) {
        assertThrows(BiometricsException.class, () -> store.enroll("p#0000", bad));
      }
      assertEquals(0, gallery.size());
    }
  }
}
