package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.spark.JobSettings;
import io.dinhdanh.biometrics.spark.PlacedShards;
import io.dinhdanh.biometrics.spark.ShardJobs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Compares what jobs answer with what one gallery on one machine answers, for made-up faces and
 * fingers in 1, 4 and 16 shards, and says of each whether it is the same to the last bit.
 *
 * <pre>
 * spark-submit --class io.dinhdanh.biometrics.spark.example.SameAnswer \
 *   --jars dinhdanh-core.jar,dinhdanh-biometrics.jar dinhdanh-biometrics-spark.jar \
 *   FOLDER [FACES [FINGERS]]
 * </pre>
 */
public final class SameAnswer {

  private static final List<Integer> SHARDS = List.of(1, 4, 16);
  private static final long CACHE = 1L << 30;

  private final JavaSparkContext spark;
  private final Path folder;
  private final PrintStream out;
  private boolean same = true;

  private SameAnswer(JavaSparkContext spark, Path folder, PrintStream out) {
    this.spark = spark;
    this.folder = folder;
    this.out = out;
  }

  /**
   * Runs the comparison on the cluster that spark-submit names, or on all cores of this machine.
   *
   * @param args folder, then perhaps how many faces and fingers
   * @throws BiometricsException if a job cannot go on
   * @throws IOException if the folder cannot be written
   */
  public static void main(String[] args) throws BiometricsException, IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("FOLDER [FACES [FINGERS]]");
    }
    SparkConf conf = new SparkConf().setAppName("the same answer");
    conf.setIfMissing("spark.master", "local[*]");
    int faces = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    int fingers = args.length > 2 ? Integer.parseInt(args[2]) : 20_000;
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      if (!run(spark, Path.of(args[0]), faces, fingers, System.out)) {
        throw new IllegalStateException("an answer differs");
      }
    }
  }

  static boolean run(JavaSparkContext spark, Path folder, int faces, int fingers, PrintStream out)
      throws BiometricsException {
    SameAnswer run = new SameAnswer(spark, folder, out);
    run.check(new ManyFaces(folder.resolve("faces"), faces), "faces", List.of(ShardMode.EXACT));
    run.check(
        new ManyFingers(folder.resolve("fingers"), fingers),
        "fingers",
        List.of(ShardMode.EXACT, ShardMode.INDEXED));
    return run.same;
  }

  private void check(ManyRecords records, String what, List<ShardMode> modes)
      throws BiometricsException {
    for (ShardMode mode : modes) {
      long start = System.nanoTime();
      ManyRecords.Answer alone = records.alone(mode);
      out.println(what + " " + mode + ", one gallery: " + alone + since(start));
      for (int count : SHARDS) {
        start = System.nanoTime();
        PlacedShards shards = records.shards(count);
        ManyRecords.Answer answer = records.ask(jobs(what + count), shards, mode);
        boolean equal = answer.equals(alone);
        same &= equal;
        out.println("  " + count + " shards: " + (equal ? "the same" : "DIFFERS") + since(start));
      }
    }
  }

  private static String since(long start) {
    return ", " + (System.nanoTime() - start) / 1_000_000 + " ms";
  }

  private ShardJobs jobs(String name) {
    Consumer<String> quiet = line -> {};
    String work = folder.resolve("work-" + name).toUri().toString();
    return new ShardJobs(spark, JobSettings.of(work, CACHE, quiet));
  }
}
