package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.shard.ShardAnswer;
import io.dinhdanh.biometrics.shard.ShardHit;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.shard.ShardSnapshot;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;

/** Compares the people of one {@link PairUnit} and leaves the pairs in the work folder. */
final class PairTask implements Function<Integer, Integer> {

  private static final long serialVersionUID = 1L;

  private final Shelves shelves;
  private final WorkFolder work;
  private final List<PairUnit> units;
  private final double threshold;
  private final ShardMode mode;
  private final int maxPairs;
  private final int probeBlock;

  PairTask(
      Shelves shelves, WorkFolder work, List<PairUnit> units, PairQuery query, int probeBlock) {
    this.shelves = shelves;
    this.work = work;
    this.units = new ArrayList<>(units);
    this.threshold = query.threshold();
    this.mode = query.mode();
    this.maxPairs = query.maxPairs();
    this.probeBlock = probeBlock;
  }

  @Override
  public Integer call(Integer number) throws Exception {
    Run run = new Run(units.get(number));
    run.all();
    work.write(number, TaskContext.get().taskAttemptId(), run.missing.isEmpty(), run::write);
    return number;
  }

  /** One attempt at one unit. */
  private final class Run {

    private final PairQuery query = new PairQuery(threshold, mode, maxPairs);
    private final BestPairs pairs = new BestPairs(maxPairs);
    private final List<Missing> missing = new ArrayList<>();
    private final PairUnit unit;
    private final BitSet newcomers = new BitSet();
    private final ShardKind kind;
    private final long start = System.nanoTime();
    private boolean cutOff;
    private long comparisons;

    Run(PairUnit unit) throws BiometricsException {
      this.unit = unit;
      this.kind = shelves.set(unit.target().set()).kind();
    }

    void all() throws BiometricsException, InterruptedException {
      if (unit.newcomers()) {
        for (ShardRef probes : unit.probes()) {
          with(probes, this::nameNewcomers);
        }
        missing.clear(); // Whoever is missing now is so below.
      }
      for (ShardRef probes : unit.probes()) {
        with(probes, (people, target) -> compare(probes, people, target));
      }
    }

    private void with(ShardRef probes, Meeting meeting)
        throws BiometricsException, InterruptedException {
      List<ShardRef> both = List.of(unit.target(), probes);
      try (ShardCache.Lease lease = shelves.lease(both)) {
        ShardSnapshot target = Shelves.get(lease, 0, unit.target());
        meeting.of(Shelves.get(lease, 1, probes).view(), target);
      } catch (UnreadableShardException e) {
        Missing shard = new Missing(e.shard(), e.code());
        if (!missing.contains(shard)) {
          missing.add(shard);
        }
      }
    }

    private void nameNewcomers(GalleryView people, ShardSnapshot target) {
      for (int slot = 0; slot < people.slots(); slot++) {
        int there = people.live(slot) ? target.view().slot(people.id(slot)) : -1;
        if (there >= 0) {
          newcomers.set(there);
        }
      }
    }

    private void compare(ShardRef from, GalleryView people, ShardSnapshot target)
        throws BiometricsException {
      boolean ordered = unit.ordered() || from.equals(unit.target());
      List<String> ids = new ArrayList<>();
      List<byte[]> block = new ArrayList<>();
      for (int slot = 0; slot < people.slots(); slot++) {
        if (people.live(slot)) {
          ids.add(people.id(slot));
          block.add(people.record(slot));
        }
        if (block.size() == probeBlock || slot + 1 == people.slots()) {
          search(ids, block, target, ordered);
          ids.clear();
          block.clear();
        }
      }
    }

    private void search(List<String> ids, List<byte[]> block, ShardSnapshot target, boolean ordered)
        throws BiometricsException {
      List<ShardAnswer> answers = target.searchAll(block, query.inOneShard());
      for (int i = 0; i < answers.size(); i++) {
        List<ShardHit> hits = answers.get(i).hits();
        cutOff |= hits.size() == query.inOneShard().limit();
        comparisons += answers.get(i).examined();
        for (ShardHit hit : hits) {
          take(ids.get(i), hit, target.view(), ordered);
        }
      }
    }

    private void take(String probe, ShardHit hit, GalleryView target, boolean ordered) {
      boolean wanted = !ordered || ShardHit.compareIds(probe, hit.id()) < 0;
      boolean another = !kind.owner(probe).equals(kind.owner(hit.id()));
      if (wanted && another && !newcomers.get(target.slot(hit.id()))) {
        pairs.add(Pair.of(probe, hit.id(), hit.score()));
      }
    }

    private void write(DataOutputStream out) throws IOException {
      new Effort(comparisons, System.nanoTime() - start, missing).write(out);
      new FoundPairs(pairs.list(), pairs.found(), cutOff).write(out);
    }
  }

  /** What is done with two shards that are in memory. */
  private interface Meeting {
    void of(GalleryView people, ShardSnapshot target) throws BiometricsException;
  }
}
