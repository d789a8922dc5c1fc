package io.dinhdanh.biometrics.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every byte of every file is changed once: it is noticed, named, and repair loses little. */
class GalleryDamageTest {

  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(new GalleryFormat("test", "1")).withForce(ForcePolicy.ON_REQUEST);
  private static final int RECORDS = 30;

  private final Map<String, byte[]> whole = new TreeMap<>();
  private GalleryOptions options = OPTIONS;

  /** A snapshot of ten records and two logs of ten each. */
  @BeforeEach
  void build() throws BiometricsException {
    build(OPTIONS);
  }

  private void build(GalleryOptions with) throws BiometricsException {
    options = with;
    whole.clear();
    SimulatedFiles files = new SimulatedFiles(new Random(1));
    for (int part = 0; part < 3; part++) {
      GalleryStore store = GalleryStore.open(files, with, new RetainedRecords());
      for (int i = part * 10; i < part * 10 + 10; i++) {
        store.enroll("id" + i, record(i));
      }
      if (part == 0) {
        store.compact();
      }
      store.close();
    }
    for (String name : names(files)) {
      whole.put(name, files.content(name));
    }
    assertEquals(3, whole.size());
  }

  private static byte[] record(int i) {
    return ("record " + i).getBytes(StandardCharsets.US_ASCII);
  }

  private static List<String> names(SimulatedFiles files) {
    try {
      return files.list();
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private SimulatedFiles with(String changed, byte[] content) {
    SimulatedFiles files = new SimulatedFiles(new Random(1));
    whole.forEach(files::put);
    files.put(changed, content);
    return files;
  }

  @Test
  void everyFlippedByteIsNoticedAndCostsAtMostOneRecord() throws BiometricsException {
    flip(1, 1);
  }

  @Test
  void inAnEncryptedGalleryAFlippedByteCostsAtMostOneFrame() throws BiometricsException {
    build(OPTIONS.withKey(GalleryKey.of(new byte[GalleryKey.LENGTH])));
    flip(5, 10);
  }

  private void flip(int step, int mostLost) throws BiometricsException {
    Random random = new Random(7);
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      for (int at = 0; at < file.getValue().length; at += step) {
        byte[] changed = file.getValue().clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        String place = file.getKey() + " at " + at;
        SimulatedFiles files = with(file.getKey(), changed);
        assertNoticed(files, file.getKey(), at, place);
        Repair.run(files, options);
        assertLost(files, mostLost, place);
      }
    }
  }

  private void assertNoticed(SimulatedFiles files, String file, int at, String place) {
    List<Finding> findings;
    try {
      GalleryStore store = GalleryStore.open(files, options, new RetainedRecords());
      findings = store.findings();
      assertEquals(RECORDS, store.view().size(), place);
    } catch (BiometricsException e) {
      assertTrue(e.error() instanceof BiometricsError.GalleryDamaged, place);
      findings = null;
      assertEquals(file, e.error().reason().data().get("file"), place);
    }
    List<Finding> named = findings == null ? verified(files) : findings;
    assertFalse(named.isEmpty(), place);
    Finding first = named.get(0);
    assertEquals(file, first.file(), place);
    assertTrue(first.offset() <= at && at < first.offset() + first.length(), place + first);
  }

  private List<Finding> verified(SimulatedFiles files) {
    try {
      return GalleryFolder.verify(files, options.key(), Long.MAX_VALUE);
    } catch (BiometricsException e) {
      throw new AssertionError(e);
    }
  }

  private void assertLost(SimulatedFiles files, int most, String place) throws BiometricsException {
    GalleryStore store = GalleryStore.open(files, options, new RetainedRecords());
    GalleryView view = store.view();
    assertTrue(view.size() >= RECORDS - most, () -> place + " lost " + (RECORDS - view.size()));
    for (int i = 0; i < RECORDS; i++) {
      int slot = view.slot("id" + i);
      if (slot >= 0) {
        assertArrayEquals(record(i), view.record(slot), place);
      }
    }
    assertTrue(verified(files).stream().noneMatch(Finding::damage), place);
  }

  @Test
  void whatIsCutOffIsNoticedUnlessItIsTheEnd() throws BiometricsException {
    List<String> names = List.copyOf(whole.keySet());
    String last = names.get(1);
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      for (int length = 0; length < file.getValue().length; length += 3) {
        SimulatedFiles files = with(file.getKey(), Arrays.copyOf(file.getValue(), length));
        String place = file.getKey() + " cut to " + length;
        if (!file.getKey().equals(last)) {
          List<Finding> findings = verified(files);
          assertTrue(findings.stream().anyMatch(Finding::damage), place);
          assertEquals(file.getKey(), findings.get(0).file(), place);
        }
        Repair.run(files, options);
        GalleryStore.open(files, options, new RetainedRecords()).close();
      }
    }
  }

  @Test
  void aMissingFileIsNoticed() throws BiometricsException {
    List<String> names = List.copyOf(whole.keySet());
    for (String gone : List.of(names.get(0), names.get(2))) {
      SimulatedFiles files = new SimulatedFiles(new Random(1));
      whole.forEach((name, content) -> putUnless(files, name, content, gone));
      assertEquals(Finding.Problem.MISSING, verified(files).get(0).problem());
      Repair.run(files, options);
      GalleryStore store = GalleryStore.open(files, options, new RetainedRecords());
      assertEquals(20, store.view().size());
    }
  }

  private static void putUnless(SimulatedFiles files, String name, byte[] content, String gone) {
    if (!name.equals(gone)) {
      files.put(name, content);
    }
  }

  @Test
  void aForeignFileIsNoticedAndSetAside() throws BiometricsException {
    List<String> names = List.copyOf(whole.keySet());
    byte[] mine = Objects.requireNonNull(whole.get(names.get(0)));
    build(OPTIONS);
    SimulatedFiles files = with(names.get(0), mine);
    assertEquals(Finding.Problem.FOREIGN, verified(files).get(0).problem());
    Repair.run(files, options);
    assertTrue(names(files).contains(names.get(0) + ".foreign"));
    assertEquals(20, GalleryStore.open(files, options, new RetainedRecords()).view().size());
  }

  @Test
  void aFullDiskIsAClearErrorAndLosesNothing() throws BiometricsException {
    for (int space = 0; space < 4_000; space += 13) {
      SimulatedFiles files = new SimulatedFiles(new Random(space));
      files.fillUpAfter(space + 2_000);
      GalleryStore store = GalleryStore.open(files, options, new RetainedRecords());
      int enrolled = 0;
      try {
        for (; enrolled < 200; enrolled++) {
          store.enroll("id" + enrolled, record(enrolled));
        }
      } catch (BiometricsException full) {
        assertEquals("disk-full", full.error().reason().code());
      }
      assertTrue(enrolled > 0 && enrolled < 200);
      assertEquals(enrolled, store.view().size());
      files.fillUpAfter(1 << 30);
      store.enroll("later", record(0));
      store.close();
      files.losePower();
      GalleryStore again = GalleryStore.open(files, options, new RetainedRecords());
      assertEquals(enrolled + 1, again.view().size());
    }
  }

  @Test
  void compactingOnAFullDiskLosesNothing() throws BiometricsException {
    SimulatedFiles files = new SimulatedFiles(new Random(3));
    GalleryStore store = GalleryStore.open(files, options, new RetainedRecords());
    for (int i = 0; i < RECORDS; i++) {
      store.enroll("id" + i, record(i));
    }
    files.fillUpAfter(700);
    try {
      store.compact();
      throw new AssertionError("there was no room for it");
    } catch (BiometricsException full) {
      assertEquals("disk-full", full.error().reason().code());
    }
    files.fillUpAfter(1 << 20);
    store.close();
    GalleryStore again = GalleryStore.open(files, options, new RetainedRecords());
    assertEquals(RECORDS, again.view().size());
    assertTrue(names(files).stream().noneMatch(name -> name.endsWith(".tmp")));
  }
}
