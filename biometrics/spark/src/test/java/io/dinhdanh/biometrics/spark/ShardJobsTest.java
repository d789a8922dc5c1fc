package io.dinhdanh.biometrics.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryKey;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardPlan;
import io.dinhdanh.biometrics.shard.ShardQuery;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardedResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Jobs give what comparing each with each gives, however the people are cut. */
class ShardJobsTest {

  private static final long MEMORY = 64 << 20;
  private static final double THRESHOLD = 0.8;

  @RegisterExtension static final LocalSpark SPARK = new LocalSpark();

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();

  private JobSettings settings(String work) {
    return JobSettings.of(folder.resolve(work).toUri().toString(), MEMORY, told::add);
  }

  private ShardJobs jobs(String work) {
    return new ShardJobs(SPARK.context(), settings(work));
  }

  @Test
  void everybodyWithEverybody() throws BiometricsException {
    Bank bank = new Bank(8).add("p", 700, 1);
    List<Pair> expected = bank.pairs(THRESHOLD);
    assertTrue(expected.size() > 100);
    for (int count : new int[] {1, 2, 3, 4, 7, 16}) {
      PlacedShards shards = bank.shards(folder, count);
      PairReport report = jobs("work").duplicates(shards, PairQuery.exact(THRESHOLD, 1_000_000));
      assertEquals(expected, report.pairs(), count + " shards");
      assertEquals(expected.size(), report.found());
      assertEquals(0, report.overflow());
      assertTrue(report.complete());
      assertFalse(report.cutOff());
      assertEquals(count, report.cost().parts());
    }
  }

  @Test
  void keepsTheBestPairsAndCountsTheRest() throws BiometricsException {
    Bank bank = new Bank(6).add("p", 400, 2);
    List<Pair> expected = bank.pairs(THRESHOLD);
    for (int count : new int[] {1, 5}) {
      PairReport report =
          jobs("work").duplicates(bank.shards(folder, count), PairQuery.exact(THRESHOLD, 25));
      assertEquals(expected.subList(0, 25), report.pairs());
      assertEquals(expected.size(), report.found());
      assertEquals(expected.size() - 25, report.overflow());
    }
  }

  @Test
  void manyProbesAgainstMany() throws BiometricsException {
    Bank bank = new Bank(8).add("p", 600, 3);
    Map<String, byte[]> probes = new LinkedHashMap<>();
    Map<String, float[]> faces = new Bank(8).add("q", 30, 4).faces();
    faces.forEach((name, face) -> probes.put(name, Bank.record(face)));
    ShardQuery query = ShardQuery.nearest(9).above(0.5);
    for (int count : new int[] {1, 4, 16}) {
      IdentifyReport report = jobs("work").identify(probes, bank.shards(folder, count), query);
      assertEquals(new ArrayList<>(probes.keySet()), new ArrayList<>(report.results().keySet()));
      report
          .results()
          .forEach(
              (name, result) -> {
                float[] face = java.util.Objects.requireNonNull(faces.get(name));
                assertEquals(bank.nearest(face, 9, 0.5), result.hits());
                assertEquals(count, result.answered().size());
                assertEquals(600, result.examined());
              });
      assertEquals(30 * 600, report.cost().comparisons());
    }
  }

  @Test
  void newcomersAgainstAll() throws BiometricsException {
    Bank all = new Bank(6).add("p", 300, 5);
    Bank fresh = new Bank(6).add("new", 80, 6);
    List<String> both = all.faces().keySet().stream().skip(40).limit(10).toList();
    for (String id : both) {
      fresh.faces().put(id, java.util.Objects.requireNonNull(all.faces().get(id)));
    }
    Set<String> newcomers = fresh.faces().keySet();
    Bank together = new Bank(6);
    together.faces().putAll(all.faces());
    together.faces().putAll(fresh.faces());
    Predicate<Pair> wanted =
        pair -> newcomers.contains(pair.one()) || newcomers.contains(pair.other());
    List<Pair> expected = together.pairs(THRESHOLD).stream().filter(wanted).toList();
    PlacedShards base = all.shards(folder.resolve("all"), 3);
    PlacedShards newShards = fresh.shards(folder.resolve("fresh"), 2);
    PairReport report =
        jobs("work").newAgainstAll(newShards, base, PairQuery.exact(THRESHOLD, 100_000));
    assertEquals(expected, report.pairs());
    PlacedShards other = new Bank(7).add("x", 5, 7).shards(folder.resolve("other"), 1);
    assertEquals(
        "different-formats",
        code(() -> jobs("work").newAgainstAll(other, base, PairQuery.exact(0.9, 10))));
  }

  @Test
  void aMissingShardIsNamedAndMadeUpForLater() throws Exception {
    Bank bank = new Bank(6).add("p", 300, 8);
    PlacedShards shards = bank.shards(folder, 4);
    Path place = folder.resolve("shards-4");
    Path away = folder.resolve("away");
    Files.move(place.resolve("shard-0001"), away);
    PairQuery query = PairQuery.exact(THRESHOLD, 100_000);
    PairReport partly = jobs("work").duplicates(shards, query);
    assertFalse(partly.complete());
    assertEquals(
        Set.of(new ShardRef(0, 1)),
        Set.copyOf(partly.missing().stream().map(Missing::shard).toList()));
    Predicate<Pair> elsewhere =
        pair -> shards.set().shardOf(pair.one()) != 1 && shards.set().shardOf(pair.other()) != 1;
    List<Pair> all = bank.pairs(THRESHOLD);
    assertEquals(all.stream().filter(elsewhere).toList(), partly.pairs());
    Map<String, byte[]> probe = Map.of("nobody", new byte[24]);
    IdentifyReport unseen = jobs("work").identify(probe, shards, ShardQuery.nearest(3).above(0.99));
    ShardedResult result = unseen.results().values().iterator().next();
    assertEquals(ShardedResult.Outcome.INCOMPLETE, result.outcome());
    assertEquals(1, unseen.missing().size());
    Files.move(away, place.resolve("shard-0001"));
    PairReport whole = jobs("work").duplicates(shards, query);
    assertEquals(all, whole.pairs());
    assertTrue(whole.complete());
    assertTrue(whole.cost().resumed() > 0 && whole.cost().resumed() < 4);
    assertEquals(4, jobs("work").duplicates(shards, query).cost().resumed());
  }

  @Test
  void damagedPartsAreMadeAnew() throws BiometricsException, IOException {
    Bank bank = new Bank(6).add("p", 200, 9);
    PlacedShards shards = bank.shards(folder, 3);
    PairQuery query = PairQuery.exact(THRESHOLD, 100_000);
    PairReport first = jobs("work").duplicates(shards, query);
    List<Path> parts;
    try (Stream<Path> files = Files.walk(folder.resolve("work"))) {
      parts = files.filter(file -> file.toString().endsWith(".done")).sorted().toList();
    }
    byte[] bytes = Files.readAllBytes(parts.get(0));
    bytes[bytes.length / 2] ^= 1;
    Files.write(parts.get(0), bytes);
    Files.deleteIfExists(parts.get(0).resolveSibling("." + parts.get(0).getFileName() + ".crc"));
    Files.write(parts.get(1), new byte[3]);
    Files.deleteIfExists(parts.get(1).resolveSibling("." + parts.get(1).getFileName() + ".crc"));
    PairReport again = jobs("work").duplicates(shards, query);
    assertEquals(first.pairs(), again.pairs());
    assertEquals(1, again.cost().resumed());
  }

  @Test
  void thePinnedWriteIsSearchedWhileOthersEnrol() throws BiometricsException {
    Bank bank = new Bank(6).add("p", 200, 10);
    PlacedShards shards = bank.shards(folder, 2);
    Path shard = folder.resolve("shards-2").resolve("shard-0000");
    GalleryStore live = GalleryStore.open(shard, bank.options());
    live.enrollAll(Map.of("late", new byte[24], "later", new byte[24]));
    PairReport report = jobs("work").duplicates(shards, PairQuery.exact(THRESHOLD, 100_000));
    assertEquals(bank.pairs(THRESHOLD), report.pairs());
    live.compact();
    live.close();
    PairReport moved = jobs("other").duplicates(shards, PairQuery.exact(THRESHOLD, 100_000));
    assertEquals("not-at-write", moved.missing().get(0).code());
  }

  @Test
  void readsEncryptedShards() throws BiometricsException {
    Bank bank = new Bank(6).add("p", 100, 11);
    GalleryKey key = GalleryKey.of(new byte[GalleryKey.LENGTH]);
    ShardPlan plan = new ShardPlan(ShardKind.FACE, 2, null);
    PlacedShards shards = bank.shards(folder, 2, bank.options().withKey(key), plan);
    JobSettings open =
        settings("work")
            .withKeys(() -> new byte[GalleryKey.LENGTH])
            .withLimits(JobLimits.USUAL.runAnyway());
    PairQuery query = PairQuery.exact(THRESHOLD, 1000);
    assertEquals(
        bank.pairs(THRESHOLD),
        new ShardJobs(SPARK.context(), open).duplicates(shards, query).pairs());
    JobSettings locked = settings("locked").withLimits(JobLimits.USUAL.runAnyway());
    PairReport report = new ShardJobs(SPARK.context(), locked).duplicates(shards, query);
    assertEquals(List.of(), report.pairs());
    assertEquals("key-needed", report.missing().get(0).code());
  }

  private static String code(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(BiometricsException.class, call).error().reason().code();
  }

  @Test
  void tellsWhatAJobCostsAndRefusesWhatIsTooMuch() throws BiometricsException {
    Bank bank = new Bank(6).add("p", 1000, 12);
    PlacedShards shards = bank.shards(folder, 2);
    PairQuery loose = PairQuery.exact(0.5, 10);
    JobSettings strict = settings("work").withLimits(new JobLimits(1, 100, false));
    assertEquals(
        "job-too-large",
        code(() -> new ShardJobs(SPARK.context(), strict).duplicates(shards, loose)));
    assertTrue(told.get(0).contains("at most 5.00e+03 expected false pairs"), told.get(0));
    JobSettings slow = strict.withNanosPerComparison(1e10);
    PairQuery sharp = PairQuery.exact(0.995, 10);
    assertEquals(
        "job-too-large",
        code(() -> new ShardJobs(SPARK.context(), slow).duplicates(shards, sharp)));
    assertEquals(
        1, new ShardJobs(SPARK.context(), strict).duplicates(shards, sharp).cost().resumed() + 1);
    ShardSet set = shards.set();
    PlacedShards unmeasured =
        new PlacedShards(
            shards.folder(), new ShardSet(set.kind(), set.format(), null, set.shards()));
    assertEquals(
        "job-too-large",
        code(() -> new ShardJobs(SPARK.context(), strict).duplicates(unmeasured, sharp)));
    assertTrue(told.get(told.size() - 1).contains("unknown number of false pairs"));
    JobSettings told2 = strict.withLimits(strict.limits().runAnyway());
    assertTrue(new ShardJobs(SPARK.context(), told2).duplicates(unmeasured, sharp).complete());
  }

  @Test
  void tooSmallACacheIsSaidSo() throws BiometricsException {
    PlacedShards shards = new Bank(6).add("p", 100, 13).shards(folder, 1);
    JobSettings tiny = JobSettings.of(folder.resolve("work").toUri().toString(), 10, told::add);
    Exception failure =
        assertThrows(
            Exception.class,
            () ->
                new ShardJobs(SPARK.context(), tiny).duplicates(shards, PairQuery.exact(0.9, 10)));
    assertTrue(String.valueOf(failure.getMessage()).contains("allow more memory"));
  }

  @Test
  void manifestsAreReadWhereTheyLie() throws BiometricsException {
    PlacedShards shards = new Bank(6).add("p", 20, 14).shards(folder, 2);
    assertEquals(shards.set(), PlacedShards.at(SPARK.context(), shards.folder()).set());
    String nowhere = folder.resolve("nowhere").toUri().toString();
    assertEquals("job-file-unreadable", code(() -> PlacedShards.at(SPARK.context(), nowhere)));
  }
}
