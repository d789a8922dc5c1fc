package io.dinhdanh.biometrics.spark.example;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.spark.LocalSpark;
import io.dinhdanh.biometrics.spark.PlacedShards;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineOverheadTest {

  @TempDir private Path folder;

  @Test
  void showsTheFixedPart() throws Exception {
    ShardSet set = new MadeUpBank(400, 4, 1).open(folder, 3);
    PlacedShards shards = new PlacedShards(folder.resolve("shards").toUri().toString(), set);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    try (JavaSparkContext spark = LocalSpark.start()) {
      double engine = EngineOverhead.run(spark, shards, folder, 1.5, out);
      assertTrue(engine > 1.5, said.toString(StandardCharsets.UTF_8));
      assertThrows(
          IllegalStateException.class,
          () -> EngineOverhead.run(spark, shards, folder, 1.5, out),
          "what is done already costs nothing");
    }
    String lines = said.toString(StandardCharsets.UTF_8);
    assertTrue(lines.contains("3 tasks that do nothing"), lines);
    assertTrue(lines.contains("% of a job of 300 s"), lines);
    assertThrows(IllegalArgumentException.class, () -> EngineOverhead.main(new String[] {}));
  }
}
