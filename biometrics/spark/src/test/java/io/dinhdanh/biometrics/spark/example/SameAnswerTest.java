package io.dinhdanh.biometrics.spark.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.spark.LocalSpark;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameAnswerTest {

  @TempDir private Path folder;

  @Test
  void everyCutOfASmallNationAnswersAsTheWhole() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    try (JavaSparkContext spark = LocalSpark.start()) {
      assertTrue(SameAnswer.run(spark, folder, 600, 100, out));
    }
    String lines = said.toString(StandardCharsets.UTF_8);
    assertEquals(9, lines.split("the same", -1).length - 1, lines);
    assertTrue(lines.contains("faces EXACT, one gallery: 500 probes, "), lines);
    assertFalse(lines.contains(" 0 pairs, ") && lines.contains("DIFFERS"), lines);
    assertTrue(lines.contains("fingers INDEXED, one gallery: 100 probes, "), lines);
  }

  @Test
  void asksForAFolder() {
    assertThrows(IllegalArgumentException.class, () -> SameAnswer.main(new String[] {}));
  }
}
