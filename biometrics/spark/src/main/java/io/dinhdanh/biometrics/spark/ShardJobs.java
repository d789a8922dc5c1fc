package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.shard.ShardQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Searches galleries in shards on a Spark cluster. Each shard is one task, so make at least as many
 * shards as the cluster has cores; within a task probes are searched in blocks. The manifests pin
 * the writes at which shards are read, so enrolment may go on meanwhile (compaction of a shard may
 * not). A machine that is lost is replaced by Spark; a driver that died is started again with the
 * same arguments and goes on from the parts in the work folder; a shard that cannot be read makes
 * the answer incomplete and is named.
 *
 * <p>Before a job starts, its settings' {@code announce} is told what it is expected to cost and
 * how many different people it is expected to take for one; above the limits it is refused.
 *
 * <p>Thread-safe, as the Spark context is.
 */
public final class ShardJobs {

  private final JavaSparkContext spark;
  private final JobSettings settings;

  /** Opened shards stay in the executors' memory for the next job of these jobs, not of others. */
  private final String user = UUID.randomUUID().toString();

  /**
   * Prepares jobs.
   *
   * @param spark the cluster
   * @param settings how jobs run
   */
  public ShardJobs(JavaSparkContext spark, JobSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Finds the nearest people to many probes.
   *
   * @param probes records of the shards' format by any names; they travel to every executor, so 100
   *     MB of them is much
   * @param shards the people
   * @param query how many, how near, which ones are compared
   * @return the result of each probe, as one gallery would give it
   * @throws BiometricsException if the job is above the limits, a probe is not of this format, or
   *     the work folder fails
   */
  public IdentifyReport identify(Map<String, byte[]> probes, PlacedShards shards, ShardQuery query)
      throws BiometricsException {
    double nanos = Speed.nanos(shards.set(), query.mode(), settings);
    JobRun run = new JobRun(spark, settings);
    run.admit(JobEstimate.hits(shards.set(), probes.size(), query.limit(), query.lowest(), nanos));
    JobName name = new JobName("identify").with(shards).with(query.toString());
    probes.forEach((probe, bytes) -> name.with(probe).with(bytes));
    WorkFolder work = run.folder(name.text());
    Broadcast<byte[][]> sent = spark.broadcast(probes.values().toArray(new byte[0][]));
    try {
      Shelves shelves = shelves(List.of(shards));
      IdentifyTask task = new IdentifyTask(shelves, work, sent, query, settings.probeBlock());
      run.run(work, shards.set().count(), task);
    } finally {
      sent.destroy();
    }
    return new IdentifyMerge(shards.set(), query.limit())
        .merge(new ArrayList<>(probes.keySet()), work, run);
  }

  /**
   * Finds people who are enrolled twice: everybody is compared with everybody.
   *
   * @param shards the people
   * @param query which pairs
   * @return the pairs, each once
   * @throws BiometricsException if the job is above the limits, or the work folder fails
   */
  public PairReport duplicates(PlacedShards shards, PairQuery query) throws BiometricsException {
    double size = shards.set().size();
    double pairs = size * (size - 1) / 2;
    boolean symmetric = shards.set().kind().symmetric();
    double own =
        shards.set().shards().stream().mapToDouble(one -> (double) one.size() * one.size()).sum();
    double comparisons = symmetric ? (size * size + own) / 2 : size * size;
    JobName name = new JobName("duplicates").with(shards).with(query.toString());
    List<PairUnit> units = PairUnit.within(0, shards.set().count(), symmetric);
    return pairs(List.of(shards), units, query, name, comparisons, pairs);
  }

  /**
   * Compares newcomers with all, and with each other. A newcomer who is among all under the same id
   * counts once and is not compared with himself.
   *
   * @param newcomers the newcomers, in shards of their own
   * @param all the people, of the same format
   * @param query which pairs
   * @return the pairs with at least one newcomer, each once
   * @throws BiometricsException if the formats differ, the job is above the limits, or the work
   *     folder fails
   */
  public PairReport newAgainstAll(PlacedShards newcomers, PlacedShards all, PairQuery query)
      throws BiometricsException {
    if (newcomers.set().kind() != all.set().kind()
        || !newcomers.set().format().equals(all.set().format())) {
      throw JobErrors.differentKinds();
    }
    double fresh = newcomers.set().size();
    double comparisons = fresh * all.set().size() + fresh * fresh;
    boolean symmetric = all.set().kind().symmetric();
    JobName name = new JobName("new-against-all").with(newcomers).with(all).with(query.toString());
    List<PairUnit> units = PairUnit.across(newcomers.set().count(), all.set().count());
    units.addAll(PairUnit.within(1, newcomers.set().count(), symmetric));
    return pairs(List.of(all, newcomers), units, query, name, comparisons, comparisons);
  }

  /**
   * Lets fingers confirm what faces proposed: of each pair the fingers of both people are compared,
   * the same with the same, one of unknown position with all. No pair is dropped; who has no
   * fingers to compare is told apart from who has others.
   *
   * @param proposed pairs whose ids are those of people, such as {@link PairReport#pairs} of faces
   *     that are enrolled under the same names; they are in the driver's memory, and travel in
   *     blocks, each to one task
   * @param fingers the fingers of these people
   * @param query from which score on
   * @return each pair, in the order in which they were proposed
   * @throws BiometricsException if the job is above the limits, or the work folder fails
   * @throws IllegalArgumentException if the shards hold no fingers
   */
  public ConfirmReport confirm(List<Pair> proposed, PlacedShards fingers, ConfirmQuery query)
      throws BiometricsException {
    JobRun run = new JobRun(spark, settings);
    double nanos = Speed.nanos(fingers.set(), ShardMode.EXACT, settings);
    run.admit(query.estimate(fingers.set(), proposed.size(), nanos));
    JobName name = new JobName("confirm").with(fingers).with(query.toString());
    proposed.forEach(
        pair -> name.with(pair.one()).with(pair.other()).with(Double.toString(pair.score())));
    WorkFolder work = run.folder(name.text());
    List<ConfirmBlock> blocks = ConfirmBlock.cut(proposed, fingers.set(), query.blockPairs());
    run.runEach(work, blocks, new ConfirmTask(shelves(List.of(fingers)), work, query.threshold()));
    return new ConfirmMerge(proposed.size()).merge(blocks, work, run);
  }

  private PairReport pairs(
      List<PlacedShards> shards,
      List<PairUnit> units,
      PairQuery query,
      JobName name,
      double comparisons,
      double pairs)
      throws BiometricsException {
    JobRun run = new JobRun(spark, settings);
    double nanos = Speed.nanos(shards.get(0).set(), query.mode(), settings);
    run.admit(JobEstimate.pairs(shards.get(0).set(), comparisons, pairs, query.threshold(), nanos));
    WorkFolder work = run.folder(name.text());
    PairTask task = new PairTask(shelves(shards), work, units, query, settings.probeBlock());
    run.run(work, units.size(), task);
    return new PairMerge(query.maxPairs()).merge(units.size(), work, run);
  }

  private Shelves shelves(List<PlacedShards> shards) {
    Configuration configuration = spark.hadoopConfiguration();
    return new Shelves(user, shards, configuration, settings);
  }
}
