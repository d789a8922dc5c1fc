package io.dinhdanh.biometrics.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class GalleryStoreTest {

  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(new GalleryFormat("test", "1")).withForce(ForcePolicy.ON_REQUEST);

  @TempDir private Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String read(GalleryView view, String id) {
    return new String(view.record(view.slot(id)), UTF_8);
  }

  private static void refused(String code, Executable action) {
    BiometricsException refusal = assertThrows(BiometricsException.class, action);
    assertEquals(code, refusal.error().reason().code());
    assertFalse(refusal.error().reason().sentence().vi().isEmpty());
  }

  @Test
  void whatADamagedFolderStillHoldsIsSaved() throws Exception {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      for (int i = 0; i < 20; i++) {
        store.enroll("id" + i, bytes("record " + i));
      }
      refused("in-use", () -> GalleryStore.repair(folder, OPTIONS));
    }
    assertEquals(List.of(), GalleryStore.repair(folder, OPTIONS));
    Path log;
    try (Stream<Path> files = Files.list(folder)) {
      log =
          files
              .filter(file -> file.getFileName().toString().startsWith("log-"))
              .findFirst()
              .orElseThrow();
    }
    byte[] content = Files.readAllBytes(log);
    content[content.length / 2] ^= 1;
    Files.write(log, content);
    assertTrue(GalleryStore.repair(folder, OPTIONS).stream().anyMatch(Finding::damage));
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      assertEquals(19, store.view().size());
      assertEquals(List.of(), store.verify());
    }
  }

  @Test
  void keepsWhatWasEnrolledReplacedAndRemoved() throws BiometricsException {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      store.enroll("Nguyễn", bytes("one"));
      store.enroll("b", bytes("two"));
      store.enroll("c", new byte[0]);
      store.replace("b", bytes("three"));
      store.remove("c");
    }
    for (int i = 0; i < 2; i++) {
      try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
        GalleryView view = store.view();
        assertEquals(2, view.size());
        assertEquals("one", read(view, "Nguyễn"));
        assertEquals("three", read(view, "b"));
        assertEquals(-1, view.slot("c"));
        assertEquals(List.of(), store.findings());
        assertEquals(List.of(), store.verify());
        store.compact();
        assertEquals(List.of(), store.verify());
      }
    }
  }

  @Test
  void tellsWhetherAFolderHoldsAGallery() throws Exception {
    assertFalse(GalleryStore.exists(folder.resolve("absent")));
    Files.writeString(folder.resolve("note.gallery"), "no gallery");
    assertFalse(GalleryStore.exists(folder));
    assertFalse(GalleryStore.exists(folder.resolve("note.gallery")));
    GalleryStore.open(folder, OPTIONS).close();
    assertTrue(GalleryStore.exists(folder));
  }

  @Test
  void refusesWhatACallerGotWrong() throws BiometricsException {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      store.enroll("a", bytes("one"));
      refused("id-taken", () -> store.enroll("a", bytes("two")));
      refused("id-unknown", () -> store.replace("b", bytes("two")));
      refused("id-unknown", () -> store.remove("b"));
      refused("bad-id", () -> store.enroll("", bytes("two")));
      refused("bad-id", () -> store.enroll("a\nb", bytes("two")));
      refused("bad-id", () -> store.enroll("\uD800", bytes("two")));
      refused("bad-id", () -> store.enroll("ă".repeat(64), bytes("two")));
      refused("bad-record", () -> store.enroll("b", new byte[GalleryStore.MAXIMUM_RECORD + 1]));
      Map<String, byte[]> both = new LinkedHashMap<>();
      both.put("b", bytes("two"));
      both.put("a", bytes("two"));
      refused("id-taken", () -> store.enrollAll(both));
      assertEquals(1, store.view().size());
      store.enroll("b", new byte[GalleryStore.MAXIMUM_RECORD]);
    }
    GalleryStore store = GalleryStore.open(folder, OPTIONS);
    assertEquals(2, store.view().size());
    store.close();
    store.close();
    refused("closed", () -> store.enroll("d", bytes("one")));
    refused("closed", store::compact);
  }

  @Test
  void aViewNeverChanges() throws BiometricsException {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      store.enroll("a", bytes("one"));
      store.enroll("b", bytes("two"));
      GalleryView before = store.view();
      store.replace("a", bytes("three"));
      store.remove("b");
      store.enroll("c", bytes("four"));
      store.compact();
      store.enroll("b", bytes("five"));
      assertEquals(2, before.size());
      assertEquals("one", read(before, "a"));
      assertEquals("two", read(before, "b"));
      assertEquals(-1, before.slot("c"));
      GalleryView after = store.view();
      assertEquals("three", read(after, "a"));
      assertEquals("five", read(after, "b"));
      assertEquals(3, after.size());
      assertTrue(after.compareIds(after.slot("a"), after.slot("b")) < 0);
    }
  }

  @Test
  void manyReplacementsOfOneIdStayFast() throws BiometricsException {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      store.enroll("a", bytes("0"));
      for (int i = 1; i <= 70_000; i++) {
        store.replace("a", bytes(Integer.toString(i)));
      }
      assertEquals(1, store.view().size());
      assertEquals("70000", read(store.view(), "a"));
    }
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      assertEquals("70000", read(store.view(), "a"));
    }
  }

  @Test
  void oneProcessAtATimeAndOneFormat() throws BiometricsException {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      store.enroll("a", bytes("one"));
      refused("in-use", () -> GalleryStore.open(folder, OPTIONS));
    }
    GalleryOptions other = GalleryOptions.of(new GalleryFormat("test", "2"));
    refused("other-format", () -> GalleryStore.open(folder, other));
    GalleryOptions keyed = OPTIONS.withKey(GalleryKey.random(new SecureRandom()));
    refused("key-not-needed", () -> GalleryStore.open(folder, keyed));
  }

  @Test
  void anEncryptedGalleryShowsNothingAndOpensWithItsKeyOnly()
      throws BiometricsException, IOException {
    GalleryOptions keyed = OPTIONS.withKey(GalleryKey.random(new SecureRandom()));
    try (GalleryStore store = GalleryStore.open(folder, keyed)) {
      store.enroll("secret-id-1", bytes("secret-record-1"));
      store.compact();
      store.enroll("secret-id-2", bytes("secret-record-2"));
    }
    assertFalse(somewhereIn(folder, "secret"));
    refused("key-needed", () -> GalleryStore.open(folder, OPTIONS));
    GalleryOptions wrong = OPTIONS.withKey(GalleryKey.random(new SecureRandom()));
    refused("wrong-key", () -> GalleryStore.open(folder, wrong));
    try (GalleryStore store = GalleryStore.open(folder, keyed)) {
      assertEquals("secret-record-1", read(store.view(), "secret-id-1"));
      assertEquals("secret-record-2", read(store.view(), "secret-id-2"));
    }
  }

  @Test
  void whoIsErasedLeavesNoByte() throws BiometricsException, IOException {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      store.enroll("kept", bytes("kept-record"));
      store.enroll("forgotten", bytes("first-face"));
      store.compact();
      store.replace("forgotten", bytes("second-face"));
      GalleryView before = store.view();
      int slot = before.slot("forgotten");
      assertTrue(somewhereIn(folder, "forgotten"));
      store.erase("forgotten");
      for (String word : List.of("forgotten", "first-face", "second-face")) {
        assertFalse(somewhereIn(folder, word), word);
      }
      assertFalse(before.live(slot));
      assertEquals(-1, before.slot("forgotten"));
      assertArrayEquals(new byte["second-face".length()], before.record(slot));
      assertEquals("kept-record", read(store.view(), "kept"));
    }
    assertFalse(somewhereIn(folder, "forgotten"));
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      assertEquals(1, store.view().size());
    }
  }

  @Test
  void theTwinOfTheChecksumAgrees() {
    byte[] digits = bytes("123456789");
    assertEquals(0xE3069283, Crc32c.of(digits, 0, digits.length), "RFC 3720's polynomial");
    byte[] bytes = new byte[1000];
    new java.util.Random(1).nextBytes(bytes);
    for (int length = 0; length < 500; length++) {
      Crc32c.Tables tables = new Crc32c.Tables();
      tables.update(bytes, length, length);
      assertEquals(Crc32c.of(bytes, length, length), (int) tables.getValue());
      tables.reset();
      assertEquals(0, tables.getValue());
    }
  }

  private static boolean somewhereIn(Path folder, String word) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(files::add);
    }
    for (Path file : files) {
      String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      if (content.contains(new String(bytes(word), StandardCharsets.ISO_8859_1))) {
        return true;
      }
    }
    return false;
  }
}
