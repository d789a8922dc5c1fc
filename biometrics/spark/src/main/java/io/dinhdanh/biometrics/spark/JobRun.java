package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/** Runs the parts of one job that are not done yet. */
final class JobRun {

  private final JavaSparkContext spark;
  private final JobSettings settings;
  private int units;
  private int resumed;

  JobRun(JavaSparkContext spark, JobSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /** Tells what the job will cost and refuses it above the limits. */
  void admit(JobEstimate estimate) throws BiometricsException {
    settings.announce().accept("Expected: " + estimate.sentence() + ".");
    if (!settings.limits().allow(estimate)) {
      throw JobErrors.tooLarge(estimate);
    }
  }

  WorkFolder folder(String job) {
    return new WorkFolder(settings.work(), job, spark.hadoopConfiguration());
  }

  /** Runs a task for each unit of which no whole part is there yet; it gets the unit's number. */
  void run(WorkFolder work, int count, Function<Integer, Integer> task) throws BiometricsException {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      numbers.add(number);
    }
    runEach(work, numbers, task);
  }

  /** The same with units that travel to their task alone. */
  <T> void runEach(WorkFolder work, List<T> all, Function<T, Integer> task)
      throws BiometricsException {
    List<T> pending = pending(work, all);
    units = all.size();
    resumed = units - pending.size();
    settings.announce().accept(resumed + " of " + units + " parts are done already.");
    if (!pending.isEmpty()) {
      long done = spark.parallelize(pending, pending.size()).map(task).count();
      settings.announce().accept(done + " parts were done now.");
    }
  }

  private static <T> List<T> pending(WorkFolder work, List<T> all) throws BiometricsException {
    List<T> pending = new ArrayList<>();
    try {
      for (int number : work.pending(all.size())) {
        pending.add(all.get(number));
      }
    } catch (IOException e) {
      throw JobErrors.workFails(e);
    }
    return pending;
  }

  JobCost cost(List<Effort> efforts) {
    long comparisons = efforts.stream().mapToLong(Effort::comparisons).sum();
    double seconds = efforts.stream().mapToLong(Effort::nanos).sum() / 1e9;
    return new JobCost(comparisons, seconds, units, resumed);
  }
}
