package io.dinhdanh.biometrics.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.shard.ShardQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shards and work folder on a Hadoop file system that is not the machine's own. */
class OtherFileSystemTest {

  private static final String BANK = "elsewhere:///bank/shards-3";
  private static final double THRESHOLD = 0.8;

  @TempDir private Path folder;

  @Test
  void shardsAndPartsLieOnAnyHadoopFileSystem() throws Exception {
    Path root = Files.createDirectories(folder.resolve("root"));
    Bank bank = new Bank(6).add("p", 150, 1);
    bank.shards(Files.createDirectories(root.resolve("bank")), 3);
    SparkConf conf =
        LocalSpark.conf()
            .set("spark.hadoop.fs.elsewhere.impl", OtherFileSystem.class.getName())
            .set("spark.hadoop." + OtherFileSystem.ROOT, root.toString());
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      PlacedShards shards = PlacedShards.at(spark, BANK);
      ShardJobs jobs =
          new ShardJobs(spark, JobSettings.of("elsewhere:///work", 64 << 20, line -> {}));
      PairQuery query = PairQuery.exact(THRESHOLD, 10_000);
      PairReport report = jobs.duplicates(shards, query);
      assertEquals(List.of(), report.missing());
      assertEquals(bank.pairs(THRESHOLD), report.pairs());
      damageAPart(root.resolve("work"));
      assertEquals(report.pairs(), jobs.duplicates(shards, query).pairs());
      assertEquals(3, jobs.duplicates(shards, query).cost().resumed());
      byte[] probe = Bank.record(bank.faces().values().iterator().next());
      IdentifyReport found =
          jobs.identify(Map.of("probe", probe), shards, ShardQuery.nearest(5).above(0.9));
      assertTrue(found.results().values().iterator().next().hits().get(0).score() > 0.999);
      assertEquals(List.of(), found.missing());
    }
    assertFalse(Files.exists(Path.of("/bank")));
  }

  /** A damaged part must be replaced, though this file system renames onto nothing. */
  private static void damageAPart(Path work) throws Exception {
    try (var files = Files.walk(work)) {
      Path part =
          files.filter(file -> file.toString().endsWith("00001.done")).findFirst().orElseThrow();
      Files.write(part, new byte[2]);
    }
  }
}
