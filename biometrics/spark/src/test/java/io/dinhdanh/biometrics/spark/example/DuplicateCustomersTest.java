package io.dinhdanh.biometrics.spark.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.spark.LocalSpark;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateCustomersTest {

  @TempDir private Path folder;

  @Test
  void findsMostDoublesAndCountsThem() throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    CountedPairs counted;
    try (JavaSparkContext spark = LocalSpark.start()) {
      counted = DuplicateCustomers.run(spark, folder, new MadeUpBank(3000, 200, 1), 3, out);
      CountedPairs again =
          DuplicateCustomers.run(spark, folder, new MadeUpBank(3000, 200, 1), 3, out);
      assertEquals(counted, again);
    }
    assertEquals(200, counted.planted());
    assertTrue(counted.found() > 140 && counted.found() < 200, counted.toString());
    assertTrue(counted.wrong() < 5, counted.toString());
    String page = Files.readString(folder.resolve("duplicates.html"));
    assertTrue(page.contains("<th>tìm thấy · found</th><td class=\"n\">" + counted.found()));
    assertTrue(page.contains("expected false pairs"));
    assertTrue(said.toString(StandardCharsets.UTF_8).startsWith("Expected: "));
  }

  @Test
  void theLawOfRandomDirectionsHolds() {
    ScoreCalibration law = RandomDirections.calibration(16);
    Random random = new Random(1);
    int trials = 400_000;
    int above = 0;
    for (int i = 0; i < trials; i++) {
      // By symmetry one of the two directions may be the first axis.
      double first = random.nextGaussian();
      double square = first * first;
      for (int k = 1; k < 16; k++) {
        double next = random.nextGaussian();
        square += next * next;
      }
      above += first / Math.sqrt(square) >= 0.5 ? 1 : 0;
    }
    assertEquals((double) above / trials, law.falseMatchRateAtMost(0.5), 1e-3);
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThrows(IllegalArgumentException.class, () -> new MadeUpBank(10, 6, 1));
    assertThrows(IllegalArgumentException.class, () -> DuplicateCustomers.main(new String[] {}));
  }
}
