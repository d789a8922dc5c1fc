package io.dinhdanh.biometrics.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.shard.ShardedResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a gallery is cut, the answer is that of the whole. */
class ShardSearchTest {

  @TempDir private Path folder;

  private static ShardSet split(GalleryView source, int count, Path target)
      throws BiometricsException {
    ShardPlan plan = new ShardPlan(ShardKind.FACE, count, null);
    return ShardSplit.split(source, plan, Shards.OPTIONS, target, done -> {});
  }

  private static List<byte[]> probes(int count) {
    Random random = new Random(3);
    List<byte[]> probes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      probes.add(Shards.face(random));
    }
    return probes;
  }

  @Test
  void everySplitGivesTheSameAnswer() throws BiometricsException {
    GalleryView source = Shards.gallery(folder.resolve("whole"), Shards.faces(600, 1));
    List<byte[]> probes = probes(20);
    List<ShardQuery> queries =
        List.of(
            ShardQuery.nearest(1),
            ShardQuery.nearest(37),
            ShardQuery.nearest(100).above(0.8),
            ShardQuery.nearest(10_000).in(ShardMode.INDEXED));
    List<List<ShardedResult>> expected = new ArrayList<>();
    for (int count = 1; count <= 64; count += count < 8 ? 1 : 7) {
      Path target = folder.resolve("split-" + count);
      ShardSearch search = new ShardSearch(target, split(source, count, target), Shards.OPTIONS);
      for (int q = 0; q < queries.size(); q++) {
        List<ShardedResult> results = search.searchAll(probes, queries.get(q));
        if (count == 1) {
          expected.add(results);
        }
        for (int i = 0; i < probes.size(); i++) {
          assertEquals(expected.get(q).get(i).hits(), results.get(i).hits(), count + " shards");
          assertEquals(600, results.get(i).examined());
          assertEquals(count, results.get(i).answered().size());
        }
      }
    }
  }

  @Test
  void aMissingShardIsNeverNoMatch() throws BiometricsException, IOException {
    GalleryView source = Shards.gallery(folder.resolve("whole"), Shards.faces(300, 2));
    Path target = folder.resolve("split");
    ShardSet set = split(source, 4, target);
    Path lost = target.resolve("shard-0002");
    Files.move(lost, target.resolve("elsewhere"));
    ShardSearch search = new ShardSearch(target, set, Shards.OPTIONS);
    assertEquals(Set.of(2), search.failures().keySet());
    search.failures().forEach((shard, why) -> assertEquals("not-at-write", why.code()));
    for (ShardQuery query : List.of(ShardQuery.nearest(5), ShardQuery.nearest(5).above(2))) {
      for (ShardedResult result : search.searchAll(probes(3), query)) {
        assertEquals(Outcome.INCOMPLETE, result.outcome());
        assertEquals(Set.of(0, 1, 2, 3), result.asked());
        assertEquals(Set.of(0, 1, 3), result.answered().keySet());
      }
    }
  }

  @Test
  void namesTheWriteOfEachShard() throws BiometricsException {
    GalleryView source = Shards.gallery(folder.resolve("whole"), Shards.faces(50, 3));
    Path target = folder.resolve("split");
    ShardSet set = split(source, 3, target);
    Path first = target.resolve("shard-0000");
    try (GalleryStore live = GalleryStore.open(first, Shards.OPTIONS)) {
      live.enroll("newcomer", Shards.face(new Random(4)));
    }
    ShardedResult result =
        new ShardSearch(target, set, Shards.OPTIONS)
            .searchAll(probes(1), ShardQuery.nearest(100))
            .get(0);
    assertEquals(50, result.hits().size());
    for (int shard = 0; shard < 3; shard++) {
      assertEquals(set.shards().get(shard).write(), result.answered().get(shard));
    }
    assertEquals(Outcome.FOUND, result.outcome());
  }

  @Test
  void noMatchNeedsEveryShard() throws BiometricsException {
    GalleryView source = Shards.gallery(folder.resolve("whole"), Shards.faces(50, 5));
    Path target = folder.resolve("split");
    ShardSearch search = new ShardSearch(target, split(source, 2, target), Shards.OPTIONS);
    List<ShardedResult> results = search.searchAll(probes(2), ShardQuery.nearest(3).above(1.5));
    assertEquals(Outcome.NOT_FOUND, results.get(0).outcome());
    assertTrue(search.failures().isEmpty());
  }

  @Test
  void aProbeOfAnotherModelIsRefused() throws BiometricsException {
    GalleryView source = Shards.gallery(folder.resolve("whole"), Shards.faces(10, 6));
    Path target = folder.resolve("split");
    ShardSearch search = new ShardSearch(target, split(source, 2, target), Shards.OPTIONS);
    for (int length : new int[] {0, 31, 36}) {
      List<byte[]> probe = List.of(new byte[length]);
      assertThrows(BiometricsException.class, () -> search.searchAll(probe, ShardQuery.nearest(1)));
    }
  }

  @Test
  void aShardCountsOnce() {
    ShardedResult part = ShardedResult.missing(1);
    List<ShardedResult> twice = List.of(part, part);
    assertThrows(IllegalArgumentException.class, () -> ShardedResult.merge(twice, 1));
    TreeMap<Integer, Long> answered = new TreeMap<>();
    answered.put(7, 1L);
    assertThrows(
        IllegalArgumentException.class,
        () -> new ShardedResult(List.of(), new TreeSet<>(), answered, 0));
  }

  @Test
  void tiesAreBrokenByCodePoint() {
    String later = "\ud83d\ude00"; // U+1F600, before U+FF5E in UTF-16, after it by code point.
    ShardAnswer one = new ShardAnswer(List.of(new ShardHit(later, 1)), 1);
    ShardAnswer two = new ShardAnswer(List.of(new ShardHit("\uff5e", 1)), 1);
    ShardedResult merged =
        ShardedResult.merge(List.of(ShardedResult.of(0, 1, one), ShardedResult.of(1, 1, two)), 2);
    assertEquals(List.of("\uff5e", later), merged.hits().stream().map(ShardHit::id).toList());
    assertEquals("ShardHit[score=1.0]", merged.hits().get(0).toString());
  }

  @Test
  void queriesAreBounded() {
    assertThrows(IllegalArgumentException.class, () -> ShardQuery.nearest(0));
    assertThrows(IllegalArgumentException.class, () -> ShardQuery.nearest(10_001));
    assertThrows(IllegalArgumentException.class, () -> ShardQuery.nearest(1).above(Double.NaN));
  }
}
