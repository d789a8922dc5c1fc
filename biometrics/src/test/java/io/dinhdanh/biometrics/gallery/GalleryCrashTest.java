package io.dinhdanh.biometrics.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Crashes by the thousand: after each the gallery opens with all that was acknowledged. */
class GalleryCrashTest {

  private static final GalleryFormat FORMAT = new GalleryFormat("test", "1");
  private static final GalleryKey KEY = GalleryKey.of(new byte[GalleryKey.LENGTH]);

  @Test
  void tenThousandCrashesLoseNothingAcknowledged() throws BiometricsException {
    int crashes = 0;
    for (int seed = 0; crashes < 10_000; seed++) {
      crashes += new Life(seed).run();
    }
  }

  @Test
  @Tag("thorough")
  void twoHundredThousandCrashesLoseNothingAcknowledged() throws BiometricsException {
    int crashes = 0;
    for (int seed = 1_000_000; crashes < 200_000; seed++) {
      crashes += new Life(seed).run();
    }
  }

  /** A gallery's life with up to six crashes, and a twin in memory of what must be there. */
  private static final class Life {

    private final int seed;
    private final Random random;
    private final SimulatedFiles files;
    private final GalleryOptions options;

    /** What may be there by id, null for nothing: once all is acknowledged, one thing. */
    private final Map<String, Set<@Nullable ByteBuffer>> possible = new HashMap<>();

    /** The newest value of each id that was written since all was acknowledged. */
    private final Map<String, @Nullable ByteBuffer> pending = new HashMap<>();

    Life(int seed) {
      this.seed = seed;
      this.random = new Random(seed);
      this.files = new SimulatedFiles(random);
      GalleryOptions plain =
          new GalleryOptions(
              FORMAT,
              null,
              random.nextBoolean() ? ForcePolicy.EVERY_WRITE : ForcePolicy.ON_REQUEST,
              new SeededRandom(seed));
      this.options = random.nextInt(16) == 0 ? plain.withKey(KEY) : plain;
    }

    int run() throws BiometricsException {
      int crashes = 1 + random.nextInt(6);
      for (int i = 0; i < crashes; i++) {
        files.failAfter(5 + random.nextInt(50));
        live();
        if (random.nextInt(3) == 0) {
          files.killProcess();
        } else {
          files.losePower();
        }
        check();
      }
      return crashes;
    }

    /** Works until the power fails. */
    private void live() {
      try {
        GalleryStore store = GalleryStore.open(files, options, new RetainedRecords());
        for (int step = 0; step < 400; step++) {
          step(store);
        }
        store.close();
      } catch (BiometricsException off) {
        assertEquals("storage-fails", off.error().reason().code(), "seed " + seed);
      }
    }

    private void step(GalleryStore store) throws BiometricsException {
      int what = random.nextInt(40);
      if (what == 0) {
        store.compact();
        settle();
      } else if (what < 6) {
        store.force();
        settle();
      } else {
        change(store, "id" + random.nextInt(12));
      }
    }

    private void change(GalleryStore store, String id) throws BiometricsException {
      boolean present = store.view().slot(id) >= 0;
      byte[] record = present && random.nextInt(3) == 0 ? null : record();
      allow(id, record);
      if (record == null) {
        store.remove(id);
      } else if (present) {
        store.replace(id, record);
      } else {
        store.enroll(id, record);
      }
      if (options.force() == ForcePolicy.EVERY_WRITE) {
        settle();
      }
    }

    private byte[] record() {
      byte[] record = new byte[random.nextInt(200)];
      random.nextBytes(record);
      return record;
    }

    private void allow(String id, byte @Nullable [] record) {
      pending.put(id, text(record));
      possible.computeIfAbsent(id, unknown -> absent()).add(text(record));
    }

    private static Set<@Nullable ByteBuffer> absent() {
      Set<@Nullable ByteBuffer> values = new HashSet<>();
      values.add(null);
      return values;
    }

    /** All writes so far are acknowledged for good. */
    private void settle() {
      for (Map.Entry<String, @Nullable ByteBuffer> entry : pending.entrySet()) {
        Set<@Nullable ByteBuffer> only = new HashSet<>();
        only.add(entry.getValue());
        possible.put(entry.getKey(), only);
      }
      pending.clear();
    }

    private void check() throws BiometricsException {
      GalleryStore store = GalleryStore.open(files, options, new RetainedRecords());
      GalleryView view = store.view();
      for (Map.Entry<String, Set<@Nullable ByteBuffer>> entry : possible.entrySet()) {
        int slot = view.slot(entry.getKey());
        ByteBuffer found = slot < 0 ? null : text(view.record(slot));
        assertTrue(
            entry.getValue().contains(found),
            () ->
                "seed "
                    + seed
                    + " "
                    + entry.getKey()
                    + ": "
                    + found
                    + " is none of what it may be");
      }
      int present = 0;
      for (String id : possible.keySet()) {
        present += view.slot(id) >= 0 ? 1 : 0;
      }
      assertEquals(present, view.size(), "seed " + seed);
      store.force();
      adopt(view);
      if (random.nextBoolean()) {
        store.close();
      }
    }

    /** What was found and forced is what must be there from now on. */
    private void adopt(GalleryView view) {
      for (Map.Entry<String, Set<@Nullable ByteBuffer>> entry : possible.entrySet()) {
        int slot = view.slot(entry.getKey());
        Set<@Nullable ByteBuffer> only = new HashSet<>();
        only.add(slot < 0 ? null : text(view.record(slot)));
        entry.setValue(only);
      }
      pending.clear();
    }

    private static @Nullable ByteBuffer text(byte @Nullable [] record) {
      return record == null ? null : ByteBuffer.wrap(record);
    }
  }

  /** Chance that can be repeated. */
  private static final class SeededRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final transient Random random;

    SeededRandom(long seed) {
      random = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
      random.nextBytes(bytes);
    }

    @Override
    public long nextLong() {
      return random.nextLong();
    }
  }
}
