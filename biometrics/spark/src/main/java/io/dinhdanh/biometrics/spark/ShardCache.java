package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.shard.ShardSnapshot;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The opened shards of one executor, bounded in bytes. Who needs several shards leases them in one
 * step and holds none while waiting, so nobody waits for ever; what no lease holds is dropped when
 * room is needed, the longest unused first.
 */
final class ShardCache {

  /** Tasks of one executor have nothing else in common than their process. */
  static final ShardCache OF_THIS_PROCESS = new ShardCache();

  /** Reads a shard that is not in memory. */
  interface Loader {
    ShardSnapshot load(ShardSource source) throws Exception;
  }

  private static final class Entry {
    final FutureTask<ShardSnapshot> snapshot;
    int users;

    Entry(Callable<ShardSnapshot> load) {
      snapshot = new FutureTask<>(load);
    }
  }

  /** In order of last use. */
  private final Map<ShardSource, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  private long bytes;
  private long loads;

  /** Shards that stay in memory until the lease is closed. */
  final class Lease implements AutoCloseable {

    private final List<ShardSource> sources;
    private final List<Entry> held;

    private Lease(List<ShardSource> sources, List<Entry> held) {
      this.sources = sources;
      this.held = held;
    }

    /** Waits until a shard is in memory, loading it if nobody else does. */
    ShardSnapshot get(int index) throws InterruptedException, ExecutionException {
      FutureTask<ShardSnapshot> snapshot = held.get(index).snapshot;
      snapshot.run(); // Does nothing if another task was here first.
      return snapshot.get();
    }

    @Override
    public void close() {
      release(sources, held);
    }
  }

  /**
   * Takes hold of shards, all or none.
   *
   * @throws IllegalArgumentException if these shards alone are more than the bound
   */
  synchronized Lease lease(List<ShardSource> sources, long bound, Loader loader)
      throws InterruptedException {
    long alone = sources.stream().distinct().mapToLong(ShardSource::bytes).sum();
    if (alone > bound) {
      throw new IllegalArgumentException(
          "the cache of an executor takes "
              + bound
              + " bytes, the shards of one task "
              + alone
              + "; allow more memory or make more shards");
    }
    while (!makeRoom(sources, bound)) {
      wait();
    }
    List<Entry> held = new ArrayList<>();
    for (ShardSource source : sources) {
      held.add(hold(source, loader));
    }
    return new Lease(sources, held);
  }

  private Entry hold(ShardSource source, Loader loader) {
    Entry entry = entries.get(source);
    if (entry == null) {
      entry = new Entry(() -> loader.load(source));
      entries.put(source, entry);
      bytes += source.bytes();
      loads++;
    }
    entry.users++;
    return entry;
  }

  private boolean makeRoom(List<ShardSource> sources, long bound) {
    long missing =
        sources.stream()
            .distinct()
            .filter(source -> !entries.containsKey(source))
            .mapToLong(ShardSource::bytes)
            .sum();
    Iterator<Map.Entry<ShardSource, Entry>> oldest = entries.entrySet().iterator();
    while (bytes + missing > bound && oldest.hasNext()) {
      Map.Entry<ShardSource, Entry> next = oldest.next();
      if (next.getValue().users == 0 && !sources.contains(next.getKey())) {
        bytes -= next.getKey().bytes();
        oldest.remove();
      }
    }
    return bytes + missing <= bound;
  }

  private synchronized void release(List<ShardSource> sources, List<Entry> held) {
    for (int i = 0; i < held.size(); i++) {
      Entry entry = held.get(i);
      entry.users--;
      if (entry.users == 0 && failed(entry)) {
        entries.remove(sources.get(i));
        bytes -= sources.get(i).bytes();
      }
    }
    notifyAll();
  }

  /** Whether it was never read, or could not be. */
  private static boolean failed(Entry entry) {
    if (!entry.snapshot.isDone()) {
      return true;
    }
    try {
      entry.snapshot.get();
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  synchronized long bytes() {
    return bytes;
  }

  /** How often a shard was taken in. */
  synchronized long loads() {
    return loads;
  }
}
