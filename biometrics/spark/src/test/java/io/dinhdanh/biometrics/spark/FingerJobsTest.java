package io.dinhdanh.biometrics.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.search.FingerSnapshot;
import io.dinhdanh.biometrics.fingerprint.search.RecordHit;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.shard.ShardHit;
import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.shard.ShardQuery;
import io.dinhdanh.biometrics.shard.ShardedResult;
import io.dinhdanh.biometrics.spark.example.MadeUpFingers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Jobs over fingers give what one machine gives, in both modes, however the people are cut. */
class FingerJobsTest {

  private static final double THRESHOLD = 4;
  private static final int[] COUNTS = {1, 4, 16};

  @RegisterExtension static final LocalSpark SPARK = new LocalSpark();

  @TempDir private Path folder;

  private ShardJobs jobs() {
    String work = folder.resolve("work").toUri().toString();
    JobLimits any = JobLimits.USUAL.runAnyway();
    return new ShardJobs(
        SPARK.context(), JobSettings.of(work, 64 << 20, line -> {}).withLimits(any));
  }

  private static boolean inOrder(String probe, String found) {
    return ShardHit.compareIds(probe, found) < 0;
  }

  @Test
  void everybodyWithEverybody() throws BiometricsException {
    FingerBank bank = new FingerBank().people("p", 46, 0);
    List<Pair> expected = bank.pairs(THRESHOLD, FingerJobsTest::inOrder);
    assertTrue(expected.size() > 8 && expected.get(0).score() > 40, expected.size() + " pairs");
    List<Pair> indexed = indexedPairs(bank.whole(folder));
    assertTrue(indexed.size() >= 4 && indexed.size() < expected.size(), indexed.size() + " pairs");
    for (int count : COUNTS) {
      PlacedShards shards = bank.shards(folder, count);
      PairReport exact = jobs().duplicates(shards, PairQuery.exact(THRESHOLD, 100_000));
      assertEquals(expected, exact.pairs(), count + " shards");
      assertTrue(exact.complete());
      PairQuery fast = new PairQuery(THRESHOLD, ShardMode.INDEXED, 100_000);
      assertEquals(indexed, jobs().duplicates(shards, fast).pairs(), count + " shards, indexed");
    }
  }

  /** What the index of the whole gallery lets through, one probe after the other. */
  private static List<Pair> indexedPairs(FingerSnapshot whole) throws BiometricsException {
    List<Pair> pairs = new ArrayList<>();
    for (int slot = 0; slot < whole.view().slots(); slot++) {
      String id = whole.view().id(slot);
      byte[] probe = whole.view().record(slot);
      for (RecordHit hit : whole.search(probe, SearchMode.INDEXED, 10_000, THRESHOLD)) {
        boolean another = !FingerBank.person(id).equals(FingerBank.person(hit.id()));
        if (another && inOrder(id, hit.id())) {
          pairs.add(Pair.of(id, hit.id(), hit.score()));
        }
      }
    }
    pairs.sort(Pair.ORDER);
    return pairs;
  }

  @Test
  void manyProbesAgainstMany() throws BiometricsException {
    FingerBank bank = new FingerBank().people("p", 46, 0);
    FingerSnapshot whole = bank.whole(folder);
    Map<String, byte[]> probes = new LinkedHashMap<>();
    for (int probe = 0; probe < 5; probe++) {
      int person = 10 * probe;
      byte[] record =
          FingerBank.record(
              probe % 3 == 0 ? 0 : 2,
              MadeUpFingers.impression(MadeUpFingers.finger(10L * person), 77 + probe));
      probes.put("probe " + probe, record);
    }
    Map<ShardMode, List<List<ShardHit>>> expected = new EnumMap<>(ShardMode.class);
    for (byte[] probe : probes.values()) {
      expected
          .computeIfAbsent(ShardMode.EXACT, any -> new ArrayList<>())
          .add(bank.nearest(probe, 7, 5));
      expected
          .computeIfAbsent(ShardMode.INDEXED, any -> new ArrayList<>())
          .add(hits(whole.search(probe, SearchMode.INDEXED, 7, 5)));
    }
    for (int count : COUNTS) {
      PlacedShards shards = bank.shards(folder, count);
      for (ShardMode mode : ShardMode.values()) {
        ShardQuery query = ShardQuery.nearest(7).above(5).in(mode);
        IdentifyReport report = jobs().identify(probes, shards, query);
        assertEquals(new ArrayList<>(probes.keySet()), List.copyOf(report.results().keySet()));
        List<List<ShardHit>> found =
            report.results().values().stream().map(ShardedResult::hits).toList();
        assertEquals(expected.get(mode), found, count + " shards, " + mode);
        assertTrue(found.stream().allMatch(hits -> hits.get(0).score() > 40));
      }
    }
  }

  private static List<ShardHit> hits(List<RecordHit> found) {
    return found.stream().map(hit -> new ShardHit(hit.id(), hit.score())).toList();
  }

  @Test
  void newcomersAgainstAll() throws BiometricsException {
    FingerBank all = new FingerBank().people("p", 30, 0);
    // The tenth is at home already under the same name; the others are who "p50" and so on are.
    FingerBank fresh = new FingerBank().people("p", 1, 0).people("new", 12, 22);
    FingerBank together = new FingerBank();
    together.records().putAll(all.records());
    together.records().putAll(fresh.records());
    List<Pair> expected =
        together.pairs(
            THRESHOLD,
            (probe, found) ->
                fresh.records().containsKey(probe)
                    && (!fresh.records().containsKey(found) || inOrder(probe, found)));
    assertTrue(expected.size() > 20 && expected.get(0).score() > 40, expected.size() + " pairs");
    for (int count : COUNTS) {
      PlacedShards base = all.shards(folder.resolve("all"), count);
      PlacedShards newcomers = fresh.shards(folder.resolve("fresh"), 3);
      PairReport report = jobs().newAgainstAll(newcomers, base, PairQuery.exact(THRESHOLD, 10_000));
      assertEquals(expected, report.pairs(), count + " shards");
    }
  }
}
