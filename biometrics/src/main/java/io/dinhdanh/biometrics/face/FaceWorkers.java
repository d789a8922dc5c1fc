package io.dinhdanh.biometrics.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * How many threads one search uses, and where they come from.
 *
 * @param executor runs all parts but the caller's own; a part that it does not get to is run by the
 *     caller
 * @param count how many parts a search is cut into, 1 to 256
 */
public record FaceWorkers(Executor executor, int count) {

  /** Searches run in the thread that asks. */
  public static final FaceWorkers CALLER = new FaceWorkers(Runnable::run, 1);

  public FaceWorkers {
    Objects.requireNonNull(executor, "executor");
    if (count < 1 || count > 256) {
      throw new IllegalArgumentException("1 to 256 parts");
    }
  }

  <T> List<T> run(List<Callable<T>> parts) {
    List<FutureTask<T>> tasks = new ArrayList<>();
    for (Callable<T> part : parts) {
      tasks.add(new FutureTask<>(part));
    }
    for (int i = 1; i < tasks.size(); i++) {
      executor.execute(tasks.get(i));
    }
    List<T> results = new ArrayList<>();
    for (FutureTask<T> task : tasks) {
      task.run(); // Does nothing if a thread of the executor was here first.
      results.add(result(task));
    }
    return results;
  }

  private static <T> T result(FutureTask<T> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException later) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException("a part of the search failed", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
