package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.spark.JobSettings;
import io.dinhdanh.biometrics.spark.PairQuery;
import io.dinhdanh.biometrics.spark.PairReport;
import io.dinhdanh.biometrics.spark.PlacedShards;
import io.dinhdanh.biometrics.spark.ShardJobs;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * What the engine costs beside the work: the start of a session, tasks that do nothing, and a job
 * of duplicates whose time on the clock is more than the time of its parts on all cores. Neither
 * grows with the work of a part, so the share of a longer job of as many parts follows.
 *
 * <pre>
 * spark-submit --class io.dinhdanh.biometrics.spark.example.EngineOverhead \
 *   --jars dinhdanh-core.jar,dinhdanh-biometrics.jar dinhdanh-biometrics-spark.jar \
 *   FOLDER [CUSTOMERS [SHARDS]]
 * </pre>
 */
public final class EngineOverhead {

  private static final int ROUNDS = 9;
  private static final double LONG_JOB = 300;
  private static final long CACHE = 1L << 30;
  private static final long SEED = 2027;

  private EngineOverhead() {}

  /**
   * Runs the job on the cluster that spark-submit names, or on all cores of this machine.
   *
   * @param args folder, then perhaps how many customers and shards; the work folder in it must not
   *     hold finished parts
   * @throws BiometricsException if the job cannot go on
   */
  public static void main(String[] args) throws BiometricsException {
    if (args.length == 0) {
      throw new IllegalArgumentException("FOLDER [CUSTOMERS [SHARDS]]");
    }
    int customers = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    int shards = args.length > 2 ? Integer.parseInt(args[2]) : 16;
    Path folder = Path.of(args[0]);
    MadeUpBank bank = new MadeUpBank(customers, customers / 100, SEED);
    PlacedShards placed =
        new PlacedShards(folder.resolve("shards").toUri().toString(), bank.open(folder, shards));
    SparkConf conf = new SparkConf().setAppName("engine overhead");
    conf.setIfMissing("spark.master", "local[*]");
    long start = System.nanoTime();
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      double session = since(start);
      say(System.out, "session start %.2f s", session);
      run(spark, placed, folder, session, System.out);
    }
  }

  /** The seconds of the engine in a job on this session, its start included. */
  static double run(
      JavaSparkContext spark, PlacedShards shards, Path folder, double session, PrintStream out)
      throws BiometricsException {
    int parts = shards.set().count();
    int cores = spark.defaultParallelism();
    double first = nothing(spark, parts);
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      rounds[i] = nothing(spark, parts);
    }
    Arrays.sort(rounds);
    double each = rounds[ROUNDS / 2] / parts * 1000;
    say(out, "%d tasks that do nothing: at first %.2f s, then %.2f ms a task", parts, first, each);
    JobSettings settings =
        JobSettings.of(folder.resolve("work").toUri().toString(), CACHE, line -> {});
    PairQuery query = PairQuery.exact(DuplicateCustomers.THRESHOLD, 100_000);
    long start = System.nanoTime();
    PairReport report = new ShardJobs(spark, settings).duplicates(shards, query);
    double clock = since(start);
    if (report.cost().resumed() > 0) {
      throw new IllegalStateException("the work folder held finished parts: nothing was measured");
    }
    double work = report.cost().coreSeconds() / cores;
    double engine = session + first + Math.max(0, clock - work);
    say(out, "%d comparisons in %d parts: %.2f s", report.cost().comparisons(), parts, clock);
    say(out, "  of it the work of the parts, over %d cores: %.2f s", cores, work);
    say(out, "engine: %.2f s, %.1f %% of this", engine, 100 * engine / (clock + session + first));
    say(out, "  and %.1f %% of a job of %.0f s", 100 * engine / LONG_JOB, LONG_JOB);
    return engine;
  }

  private static double nothing(JavaSparkContext spark, int tasks) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      numbers.add(i);
    }
    long start = System.nanoTime();
    spark.parallelize(numbers, tasks).map(number -> number).count();
    return since(start);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(PrintStream out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
