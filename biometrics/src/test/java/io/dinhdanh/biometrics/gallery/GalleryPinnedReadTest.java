package io.dinhdanh.biometrics.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.biometrics.BiometricsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gallery is read as it was at each of its writes. */
class GalleryPinnedReadTest {

  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(new GalleryFormat("test", "1")).withForce(ForcePolicy.ON_REQUEST);

  @TempDir private Path folder;

  private static Map<String, Byte> content(GalleryView view) {
    Map<String, Byte> content = new TreeMap<>();
    for (int slot = 0; slot < view.slots(); slot++) {
      if (view.live(slot)) {
        content.put(view.id(slot), view.record(slot)[0]);
      }
    }
    return content;
  }

  private static GalleryView readAt(Path folder, long write) throws BiometricsException {
    return GalleryStore.readAt(folder, OPTIONS, new RetainedRecords(), write);
  }

  private static String code(Path folder, long write) {
    BiometricsException refusal =
        assertThrows(BiometricsException.class, () -> readAt(folder, write));
    return refusal.error().reason().code();
  }

  private static void change(GalleryStore store, Random random) throws BiometricsException {
    String id = "id-" + random.nextInt(12);
    byte[] record = {(byte) random.nextInt()};
    if (store.view().slot(id) < 0) {
      store.enroll(id, record);
    } else if (random.nextBoolean()) {
      store.replace(id, record);
    } else {
      store.remove(id);
    }
  }

  @Test
  void everyWriteSinceTheLastSnapshotCanBeGoneBackTo() throws BiometricsException {
    Random random = new Random(11);
    for (int life = 0; life < 20; life++) {
      Path place = folder.resolve("life-" + life);
      TreeMap<Long, Map<String, Byte>> history = new TreeMap<>();
      long oldest = 0;
      for (int opening = 0; opening < 3; opening++) {
        try (GalleryStore store = GalleryStore.open(place, OPTIONS)) {
          if (opening == 1 && life % 2 == 0) {
            store.compact();
            oldest = store.view().write();
          }
          history.put(store.view().write(), content(store.view()));
          for (int i = 0; i < 15; i++) {
            change(store, random);
            history.put(store.view().write(), content(store.view()));
          }
        }
      }
      for (Map.Entry<Long, Map<String, Byte>> then : history.tailMap(oldest).entrySet()) {
        GalleryView view = readAt(place, then.getKey());
        assertEquals(then.getValue(), content(view), "write " + then.getKey());
        assertEquals(then.getKey(), view.write());
      }
      for (Long gone : history.headMap(oldest).keySet()) {
        assertEquals("not-at-write", code(place, gone));
      }
      assertEquals("not-at-write", code(place, history.lastKey() + 2));
    }
  }

  @Test
  void whatIsNotThereIsNotFounded() {
    Path nowhere = folder.resolve("nowhere");
    assertEquals("not-at-write", code(nowhere, 0));
    assertFalse(Files.exists(nowhere));
    assertEquals("not-at-write", code(folder, 0));
  }

  @Test
  void whoWritesHoldsTheFolder() throws BiometricsException {
    GalleryStore store = GalleryStore.open(folder, OPTIONS);
    assertEquals("in-use", code(folder, 0));
    store.close();
    assertEquals(0, readAt(folder, 0).size());
  }
}
