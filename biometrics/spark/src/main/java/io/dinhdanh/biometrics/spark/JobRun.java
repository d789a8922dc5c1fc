package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
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

  void run(WorkFolder work, int count, Function<Integer, Integer> task) throws BiometricsException {
    units = count;
    List<Integer> pending;
    try {
      pending = work.pending(count);
    } catch (IOException e) {
      throw JobErrors.workFails(e);
    }
    resumed = count - pending.size();
    settings.announce().accept(resumed + " of " + count + " parts are done already.");
    if (!pending.isEmpty()) {
      long done = spark.parallelize(pending, pending.size()).map(task).count();
      settings.announce().accept(done + " parts were done now.");
    }
  }

  JobCost cost(List<Effort> efforts) {
    long comparisons = efforts.stream().mapToLong(Effort::comparisons).sum();
    double seconds = efforts.stream().mapToLong(Effort::nanos).sum() / 1e9;
    return new JobCost(comparisons, seconds, units, resumed);
  }
}
