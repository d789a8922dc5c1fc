package io.dinhdanh.biometrics.shard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.core.testing.ChildOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost by a split or a join, whenever it is killed. */
class ShardSplitTest {

  private static final int FACES = 12_000;
  private static final ShardPlan PLAN = new ShardPlan(ShardKind.FACE, 5, null);

  @TempDir private Path folder;

  private ShardSet split(GalleryView source) throws BiometricsException {
    return ShardSplit.split(source, PLAN, Shards.OPTIONS, folder.resolve("set"), done -> {});
  }

  private static void assertSame(Map<String, byte[]> expected, GalleryView view) {
    assertEquals(expected.size(), view.size());
    expected.forEach((id, record) -> assertArrayEquals(record, view.record(view.slot(id))));
  }

  /** A process of its own that splits or joins and is gone in the middle. */
  private int run(String what, long dieAt) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Mortal.class.getName(),
                what,
                folder.toString(),
                Long.toString(dieAt))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    ChildOutput.watched(output);
    return exit;
  }

  /** What the other process does. */
  static final class Mortal {
    private Mortal() {}

    public static void main(String[] args) throws BiometricsException {
      Path folder = Path.of(args[1]);
      long dieAt = Long.parseLong(args[2]);
      if (args[0].equals("split")) {
        try (GalleryStore whole = GalleryStore.open(folder.resolve("whole"), Shards.OPTIONS)) {
          Path set = folder.resolve("set");
          ShardSplit.split(whole.view(), PLAN, Shards.OPTIONS, set, done -> die(done, dieAt));
        }
      } else {
        Path set = folder.resolve("set");
        try (GalleryStore whole = GalleryStore.open(folder.resolve("joined"), Shards.OPTIONS)) {
          ShardSet manifest = ShardSet.in(set);
          ShardJoin.join(set, manifest, Shards.OPTIONS, whole, done -> die(done, dieAt));
        }
      }
    }

    private static void die(long done, long dieAt) {
      if (done >= dieAt) {
        Runtime.getRuntime().halt(137);
      }
    }
  }

  @Test
  void nothingIsLostByBeingKilled() throws Exception {
    Map<String, byte[]> faces = Shards.faces(FACES, 1);
    Shards.gallery(folder.resolve("whole"), faces);
    for (int i = 0; i < 3; i++) {
      assertEquals(137, run("split", 1 + 3000L * (i % 2)));
      assertFalse(Files.exists(folder.resolve("set").resolve(ShardSet.FILE)));
    }
    assertEquals(0, run("split", Long.MAX_VALUE));
    ShardSet set = ShardSet.in(folder.resolve("set"));
    assertEquals(FACES, set.size());
    for (int i = 0; i < 3; i++) {
      assertEquals(137, run("join", 1 + 2500L * (i % 2)));
    }
    assertEquals(0, run("join", Long.MAX_VALUE));
    try (GalleryStore joined = GalleryStore.open(folder.resolve("joined"), Shards.OPTIONS)) {
      assertSame(faces, joined.view());
    }
  }

  @Test
  void aLaterSplitBringsWhatChanged() throws BiometricsException {
    Map<String, byte[]> faces = Shards.faces(500, 2);
    GalleryView now;
    ShardSet before = split(Shards.gallery(folder.resolve("whole"), faces));
    try (GalleryStore store = GalleryStore.open(folder.resolve("whole"), Shards.OPTIONS)) {
      byte[] other = Shards.face(new Random(9));
      String first = faces.keySet().iterator().next();
      store.replace(first, other);
      faces.put(first, other);
      String gone = "p0-x";
      store.enroll(gone, other);
      store.remove(gone);
      for (String id : faces.keySet().stream().skip(100).limit(50).toList()) {
        store.remove(id);
        faces.remove(id);
      }
      store.enroll("late", other);
      faces.put("late", other);
      now = store.view();
    }
    ShardSet after = split(now);
    assertEquals(faces.size(), after.size());
    assertSame(faces, join(after, "new"));
    assertEquals(500, join(before, "old").size());
    assertSame(faces, join(split(now), "again"));
  }

  private GalleryView join(ShardSet set, String name) throws BiometricsException {
    try (GalleryStore target = GalleryStore.open(folder.resolve(name), Shards.OPTIONS)) {
      ShardJoin.join(folder.resolve("set"), set, Shards.OPTIONS, target, done -> {});
      return target.view();
    }
  }

  private static String code(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(BiometricsException.class, call).error().reason().code();
  }

  @Test
  void refusesWhatDoesNotFit() throws BiometricsException, IOException {
    GalleryView source = Shards.gallery(folder.resolve("whole"), Shards.faces(40, 3));
    ShardSet set = split(source);
    ShardPlan other = new ShardPlan(ShardKind.FACE, 6, null);
    Path place = folder.resolve("set");
    assertEquals(
        "other-plan",
        code(() -> ShardSplit.split(source, other, Shards.OPTIONS, place, done -> {})));
    try (GalleryStore target = GalleryStore.open(folder.resolve("taken"), Shards.OPTIONS)) {
      target.enroll(source.id(0), Shards.face(new Random(77)));
      assertEquals(
          "id-taken", code(() -> ShardJoin.join(place, set, Shards.OPTIONS, target, done -> {})));
    }
    ShardSet swapped =
        new ShardSet(
            set.kind(),
            set.format(),
            null,
            java.util.stream.IntStream.range(0, 5)
                .map(i -> 4 - i)
                .mapToObj(set.shards()::get)
                .toList());
    assertEquals("foreign-id", code(() -> join(swapped, "swapped")));
    Files.move(place.resolve("shard-0003"), place.resolve("away"));
    assertEquals("not-at-write", code(() -> join(set, "partly")));
  }
}
