package io.dinhdanh.biometrics.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** The driver of one de-duplication, in a process of its own, with executors in theirs. */
final class OwnDriver {

  private OwnDriver() {}

  /**
   * Runs the job.
   *
   * @param args master, folder of the shards, work folder, file for the answer
   */
  public static void main(String[] args) throws Exception {
    SparkConf conf =
        new SparkConf()
            .setMaster(args[0])
            .setAppName("cluster test")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.executor.memory", "600m")
            .set("spark.executor.extraClassPath", System.getProperty("test.folders"));
    List<String> lines = new ArrayList<>();
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      JobSettings settings = JobSettings.of(args[2], 200 << 20, lines::add);
      PlacedShards shards = PlacedShards.at(spark, args[1]);
      PairReport report =
          new ShardJobs(spark, settings).duplicates(shards, PairQuery.exact(0.8, 100_000));
      lines.clear();
      lines.add("complete " + report.complete() + " resumed " + report.cost().resumed());
      for (Pair pair : report.pairs()) {
        lines.add(pair.one() + " " + pair.other() + " " + pair.score());
      }
    }
    Path answer = Path.of(args[3]);
    Files.write(answer.resolveSibling("draft"), lines);
    Files.move(answer.resolveSibling("draft"), answer);
  }
}
