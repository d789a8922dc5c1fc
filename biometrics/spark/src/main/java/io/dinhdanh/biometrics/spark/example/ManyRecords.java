package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.shard.ShardAnswer;
import io.dinhdanh.biometrics.shard.ShardHit;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.shard.ShardPlan;
import io.dinhdanh.biometrics.shard.ShardQuery;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardSnapshot;
import io.dinhdanh.biometrics.shard.ShardSplit;
import io.dinhdanh.biometrics.shard.ShardedResult;
import io.dinhdanh.biometrics.spark.IdentifyReport;
import io.dinhdanh.biometrics.spark.Pair;
import io.dinhdanh.biometrics.spark.PairQuery;
import io.dinhdanh.biometrics.spark.PairReport;
import io.dinhdanh.biometrics.spark.PlacedShards;
import io.dinhdanh.biometrics.spark.ShardJobs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A gallery of made-up records, asked as a whole and in shards. */
abstract class ManyRecords {

  private static final int MOST_PAIRS = 1_000_000;
  private static final int BLOCK = 512;
  private static final int HITS = 10;

  private final Path folder;
  private final ShardKind kind;
  private final GalleryOptions options;
  private final double threshold;

  ManyRecords(Path folder, ShardKind kind, GalleryOptions options, double threshold) {
    this.folder = folder;
    this.kind = kind;
    this.options = options;
    this.threshold = threshold;
  }

  /** Hits of each probe, and pairs. */
  record Answer(List<List<ShardHit>> hits, List<Pair> pairs) {
    @Override
    public String toString() {
      return hits.size() + " probes, " + pairs.size() + " pairs";
    }
  }

  /** The gallery, made if it is not there yet. */
  abstract GalleryView open(Path gallery) throws BiometricsException;

  abstract ScoreCalibration calibration();

  /** How many probes are searched, of those that are enrolled; all of them look for doubles. */
  abstract int probes(ShardMode mode);

  /** Whether all are compared with all in a mode. */
  abstract boolean duplicates(ShardMode mode);

  PlacedShards shards(int count) throws BiometricsException {
    Path target = folder.resolve("shards-" + count);
    ShardPlan plan = new ShardPlan(kind, count, calibration());
    GalleryView view = open(folder.resolve("gallery"));
    ShardSet set = ShardSplit.split(view, plan, options, target, done -> {});
    return new PlacedShards(target.toUri().toString(), set);
  }

  private Map<String, byte[]> probes(GalleryView view, ShardMode mode) {
    Map<String, byte[]> probes = new LinkedHashMap<>();
    for (int slot = 0; slot < view.slots() && probes.size() < probes(mode); slot++) {
      probes.put(view.id(slot), view.record(slot));
    }
    return probes;
  }

  /** What the whole gallery answers in this process, without the engine and without shards. */
  Answer alone(ShardMode mode) throws BiometricsException {
    GalleryView view = open(folder.resolve("gallery"));
    ShardSnapshot whole = kind.readAt(folder.resolve("gallery"), options, view.write());
    List<List<ShardHit>> hits = new ArrayList<>();
    ShardQuery nearest = ShardQuery.nearest(HITS).in(mode);
    for (ShardAnswer answer : whole.searchAll(List.copyOf(probes(view, mode).values()), nearest)) {
      hits.add(answer.hits());
    }
    return new Answer(hits, duplicates(mode) ? pairs(whole, mode) : List.of());
  }

  private List<Pair> pairs(ShardSnapshot whole, ShardMode mode) throws BiometricsException {
    GalleryView view = whole.view();
    ShardQuery query = ShardQuery.nearest(ShardQuery.MOST).above(threshold).in(mode);
    List<Pair> pairs = new ArrayList<>();
    for (int from = 0; from < view.slots(); from += BLOCK) {
      List<byte[]> block = new ArrayList<>();
      for (int slot = from; slot < Math.min(view.slots(), from + BLOCK); slot++) {
        block.add(view.record(slot));
      }
      List<ShardAnswer> answers = whole.searchAll(block, query);
      for (int i = 0; i < answers.size(); i++) {
        add(view.id(from + i), answers.get(i).hits(), pairs);
      }
    }
    pairs.sort(Pair.ORDER);
    return pairs;
  }

  private void add(String probe, List<ShardHit> hits, List<Pair> pairs) {
    for (ShardHit hit : hits) {
      boolean first = ShardHit.compareIds(probe, hit.id()) < 0;
      if (first && !kind.owner(probe).equals(kind.owner(hit.id()))) {
        pairs.add(new Pair(probe, hit.id(), hit.score()));
      }
    }
  }

  /** What jobs answer. */
  Answer ask(ShardJobs jobs, PlacedShards shards, ShardMode mode) throws BiometricsException {
    Map<String, byte[]> probes = probes(open(folder.resolve("gallery")), mode);
    IdentifyReport found = jobs.identify(probes, shards, ShardQuery.nearest(HITS).in(mode));
    List<List<ShardHit>> hits = new ArrayList<>();
    for (ShardedResult result : found.results().values()) {
      hits.add(result.hits());
    }
    if (!duplicates(mode)) {
      return new Answer(hits, List.of());
    }
    PairReport pairs = jobs.duplicates(shards, new PairQuery(threshold, mode, MOST_PAIRS));
    return new Answer(hits, pairs.pairs());
  }
}
