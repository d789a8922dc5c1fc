package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.spark.JobSettings;
import io.dinhdanh.biometrics.spark.PairQuery;
import io.dinhdanh.biometrics.spark.PairReport;
import io.dinhdanh.biometrics.spark.PlacedShards;
import io.dinhdanh.biometrics.spark.ShardJobs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Finds the customers of a made-up bank who opened two accounts, and counts what was found and what
 * was found wrongly.
 *
 * <pre>
 * spark-submit --class io.dinhdanh.biometrics.spark.example.DuplicateCustomers \
 *   --jars dinhdanh-core.jar,dinhdanh-biometrics.jar dinhdanh-biometrics-spark.jar \
 *   FOLDER [CUSTOMERS [DOUBLES [SHARDS]]]
 * </pre>
 *
 * <p>The folder takes gallery, shards, finished parts and the page; every executor must reach it.
 * Started again after it was killed, the job goes on.
 */
public final class DuplicateCustomers {

  static final double THRESHOLD = 0.5;
  private static final int MOST_PAIRS = 100_000;
  private static final long CACHE = 512L << 20;
  private static final long SEED = 2026;

  private DuplicateCustomers() {}

  /**
   * Runs the job on the cluster that spark-submit names, or on all cores of this machine.
   *
   * @param args folder, then perhaps how many customers, doubles and shards
   * @throws BiometricsException if the job cannot go on
   * @throws IOException if the page cannot be written
   */
  public static void main(String[] args) throws BiometricsException, IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("FOLDER [CUSTOMERS [DOUBLES [SHARDS]]]");
    }
    SparkConf conf = new SparkConf().setAppName("customers who came twice");
    conf.setIfMissing("spark.master", "local[*]");
    MadeUpBank bank = new MadeUpBank(number(args, 1, 200_000), number(args, 2, 500), SEED);
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      run(spark, Path.of(args[0]), bank, number(args, 3, 8), System.out);
    }
  }

  private static int number(String[] args, int index, int otherwise) {
    return index < args.length ? Integer.parseInt(args[index]) : otherwise;
  }

  static CountedPairs run(
      JavaSparkContext spark, Path folder, MadeUpBank bank, int shards, PrintStream out)
      throws BiometricsException, IOException {
    ShardSet set = bank.open(folder, shards);
    List<String> announced = new ArrayList<>();
    JobSettings settings =
        JobSettings.of(
            folder.resolve("work").toUri().toString(),
            CACHE,
            line -> {
              announced.add(line);
              out.println(line);
            });
    PlacedShards placed = new PlacedShards(folder.resolve("shards").toUri().toString(), set);
    PairReport report =
        new ShardJobs(spark, settings).duplicates(placed, PairQuery.exact(THRESHOLD, MOST_PAIRS));
    Path page = folder.resolve("duplicates.html");
    String text = DuplicatePage.of(set, THRESHOLD, announced, bank, report);
    Files.write(page, text.getBytes(StandardCharsets.UTF_8));
    CountedPairs counted = CountedPairs.of(bank, report);
    out.println(counted + ", " + report.cost());
    out.println("See " + page.toUri());
    return counted;
  }
}
