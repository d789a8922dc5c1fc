package io.dinhdanh.biometrics.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTransferTest {

  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(new GalleryFormat("test", "1")).withForce(ForcePolicy.ON_REQUEST);

  @TempDir private Path folder;

  private GalleryStore filled(String name, int records) throws BiometricsException {
    GalleryStore store = GalleryStore.open(folder.resolve(name), OPTIONS);
    for (int i = 0; i < records; i++) {
      store.enroll("id" + i, new byte[] {(byte) i});
    }
    return store;
  }

  @Test
  void whatIsExportedIsImported() throws BiometricsException {
    GalleryKey key = GalleryKey.random(new SecureRandom());
    Path file = folder.resolve("export");
    try (GalleryStore store = filled("a", 3000)) {
      store.exportTo(file, key);
    }
    try (GalleryStore store = GalleryStore.open(folder.resolve("b"), OPTIONS)) {
      assertEquals(3000, store.importFrom(file, key, Conflict.REFUSE));
      assertEquals(3000, store.view().size());
      assertArrayEquals(new byte[] {77}, store.view().record(store.view().slot("id77")));
      assertEquals(List.of(), store.verify());
    }
  }

  @Test
  void idsThatAreTakenAreKeptReplacedOrRefused() throws BiometricsException {
    Path file = folder.resolve("export");
    try (GalleryStore store = filled("a", 10)) {
      store.exportTo(file, null);
    }
    try (GalleryStore store = GalleryStore.open(folder.resolve("b"), OPTIONS)) {
      store.enroll("id3", new byte[] {99});
      BiometricsException taken =
          assertThrows(
              BiometricsException.class, () -> store.importFrom(file, null, Conflict.REFUSE));
      assertEquals("id-taken", taken.error().reason().code());
      assertEquals(9, store.importFrom(file, null, Conflict.KEEP));
      assertArrayEquals(new byte[] {99}, store.view().record(store.view().slot("id3")));
      assertEquals(10, store.importFrom(file, null, Conflict.REPLACE));
      assertArrayEquals(new byte[] {3}, store.view().record(store.view().slot("id3")));
      assertEquals(10, store.view().size());
    }
  }

  @Test
  void aDamagedFileEnrolsNobody() throws BiometricsException, IOException {
    Path file = folder.resolve("export");
    try (GalleryStore store = filled("a", 50)) {
      store.exportTo(file, null);
    }
    byte[] whole = Files.readAllBytes(file);
    try (GalleryStore store = GalleryStore.open(folder.resolve("b"), OPTIONS)) {
      for (int at = 0; at < whole.length; at += 7) {
        byte[] changed = whole.clone();
        changed[at] ^= 8;
        Files.write(file, changed);
        BiometricsException damage =
            assertThrows(
                BiometricsException.class, () -> store.importFrom(file, null, Conflict.REFUSE));
        assertTrue(damage.error() instanceof BiometricsError.GalleryDamaged);
      }
      assertEquals(0, store.view().size());
    }
  }
}
