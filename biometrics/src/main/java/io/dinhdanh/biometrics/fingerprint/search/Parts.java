package io.dinhdanh.biometrics.fingerprint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Runs work in parts, each with scratch of its own that is kept for the next search. */
final class Parts {

  /** Work on the indices from one to before another. */
  interface Work {
    void run(int from, int to, IndexScratch scratch);
  }

  private final ConcurrentLinkedQueue<IndexScratch> idle = new ConcurrentLinkedQueue<>();
  private final SearchSettings settings;

  Parts(SearchSettings settings) {
    this.settings = settings;
  }

  void run(int count, Work work) {
    int parts = Math.min(settings.threads(), Math.max(1, count));
    if (parts == 1) {
      part(0, count, work);
      return;
    }
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) count * part / parts);
      int to = (int) ((long) count * (part + 1) / parts);
      running.add(CompletableFuture.runAsync(() -> part(from, to, work), settings.executor()));
    }
    CompletableFuture.allOf(running.toArray(new CompletableFuture<?>[0])).join();
  }

  private void part(int from, int to, Work work) {
    IndexScratch kept = idle.poll();
    IndexScratch scratch = kept == null ? new IndexScratch() : kept;
    work.run(from, to, scratch);
    idle.add(scratch);
  }
}
