package io.dinhdanh.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight threads over every service at once: each answer is the one that a single thread was given
 * before, and the heap after a collection stays where it was after the first fifth of the time.
 */
class SoakTest {

  private static final int THREADS = 8;

  /** What the collector, the compiler's profiles and the test's own counters may add. */
  private static final long SLACK = 12 << 20;

  @TempDir private Path folder;

  private final Map<String, List<String>> expected = new LinkedHashMap<>();
  private final Map<String, AtomicLong> asked = new LinkedHashMap<>();

  @Test
  void tenSeconds() throws Exception {
    soak(Duration.ofSeconds(10));
  }

  @Test
  @Tag("thorough")
  void fiveMinutes() throws Exception {
    soak(Duration.ofMinutes(5));
  }

  private void soak(Duration duration) throws Exception {
    try (Services services = new Services(folder)) {
      for (Map.Entry<String, Services.Service> service : services.all().entrySet()) {
        List<String> answers = new ArrayList<>();
        for (int input = 0; input < Services.INPUTS; input++) {
          answers.add(service.getValue().answer(input));
        }
        expected.put(service.getKey(), answers);
        asked.put(service.getKey(), new AtomicLong());
      }
      assertTrue(expected.values().stream().anyMatch(answers -> answers.get(0).length() > 100));
      ask(services, duration.dividedBy(5));
      long before = heap();
      ask(services, duration.multipliedBy(4).dividedBy(5));
      long grown = heap() - before;
      record(duration, before, grown);
      assertTrue(grown < SLACK, () -> "the heap has grown by " + grown + " bytes; " + asked);
      asked.forEach((name, count) -> assertTrue(count.get() >= THREADS, name + " " + count));
    }
  }

  /** Every thread asks all services in an order of its own until the time is up. */
  private void ask(Services services, Duration duration) throws Exception {
    long end = System.nanoTime() + duration.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Random random = new Random(thread);
        running.add(
            threads.submit(
                () -> {
                  do {
                    askAll(services, random);
                  } while (System.nanoTime() < end);
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void askAll(Services services, Random random) throws Exception {
    for (Map.Entry<String, Services.Service> service : services.all().entrySet()) {
      String name = service.getKey();
      int input = random.nextInt(Services.INPUTS);
      String answer = service.getValue().answer(input);
      assertEquals(Objects.requireNonNull(expected.get(name)).get(input), answer, name);
      Objects.requireNonNull(asked.get(name)).incrementAndGet();
    }
  }

  /** What the documentation quotes: {@code target/soak-SECONDS.txt}. */
  private void record(Duration duration, long before, long grown) throws IOException {
    long answers = asked.values().stream().mapToLong(AtomicLong::get).sum();
    String text =
        String.format(
            "%d threads, %d s: %d answers of %d services, each equal; heap %d kB, then %+d"
                + " kB%n%s%n",
            THREADS, duration.toSeconds(), answers, asked.size(), before >> 10, grown >> 10, asked);
    Path file = Path.of("target", "soak-" + duration.toSeconds() + ".txt");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  /** Bytes in use once the collector has had its say. */
  private static long heap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int time = 0; time < 5; time++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
