package io.dinhdanh.biometrics.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.testing.ChildOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed in the middle of a job; the answer is the same. */
class ClusterTest {

  private static final int SHARDS = 12;

  @TempDir private Path folder;

  private List<String> answer(Process driver, Path file) throws Exception {
    assertTrue(driver.waitFor(150, TimeUnit.SECONDS), "the driver takes too long");
    assertTrue(Files.exists(file), () -> log());
    return Files.readAllLines(file);
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("driver.log"));
    } catch (IOException e) {
      return "no log";
    }
  }

  private static List<String> lines(Bank bank) {
    return bank.pairs(0.8).stream()
        .map(pair -> pair.one() + " " + pair.other() + " " + pair.score())
        .toList();
  }

  @Test
  void killedExecutorsAndDriversLoseNothing() throws Exception {
    Bank bank = new Bank(24).add("p", 6000, 1);
    String shards = bank.shards(folder, SHARDS).folder();
    OwnCluster cluster = new OwnCluster(folder);
    Path work = folder.resolve("work");

    Process first = cluster.start(shards, work, folder.resolve("never"));
    OwnCluster.awaitParts(work, 2, first);
    assertTrue(first.isAlive(), () -> log());
    List<ProcessHandle> left = OwnCluster.executors(first);
    first.destroyForcibly().waitFor();
    for (ProcessHandle executor : left) {
      executor.destroyForcibly(); // They would leave by themselves, but take their time.
      executor.onExit().get(60, TimeUnit.SECONDS);
    }
    long finished = OwnCluster.parts(work);
    assertTrue(finished >= 2 && finished < SHARDS, finished + " parts");
    assertFalse(Files.exists(folder.resolve("never")));

    Process second = cluster.start(shards, work, folder.resolve("answer"));
    OwnCluster.awaitParts(work, (int) finished + 1, second);
    List<ProcessHandle> executors = OwnCluster.executors(second);
    assertEquals(2, executors.size(), () -> log());
    assertTrue(executors.get(0).destroyForcibly());
    List<String> answer = answer(second, folder.resolve("answer"));
    assertEquals("complete true resumed " + finished, answer.get(0));
    assertEquals(lines(bank), answer.subList(1, answer.size()));
    ChildOutput.watched(folder.resolve("driver.log"));
    ChildOutput.watched(folder.resolve("spark").resolve("work")); // The executors' own.
  }
}
