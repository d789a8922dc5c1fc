package io.dinhdanh.biometrics.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.gallery.GalleryFormat;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.shard.ShardAnswer;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardQuery;
import io.dinhdanh.biometrics.shard.ShardSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The cache never takes more than its bound, and nobody waits for ever. */
class ShardCacheTest {

  private static final GalleryFormat FORMAT = new GalleryFormat("m", "1 8 COSINE");

  private static ShardSource source(int number, long bytes) {
    return new ShardSource("me", "folder-" + number, ShardKind.FACE, FORMAT, 1, bytes);
  }

  /** A shard that is only itself. */
  private static final class Stub implements ShardSnapshot {
    @Override
    public GalleryView view() {
      throw new IllegalStateException("nobody looks");
    }

    @Override
    public List<ShardAnswer> searchAll(List<byte[]> probes, ShardQuery query) {
      return List.of();
    }

    @Override
    public Map<String, byte[]> records(String owner) {
      return Map.of();
    }
  }

  @Test
  void staysWithinItsBoundWhateverIsAskedOfIt() throws Exception {
    ShardCache cache = new ShardCache();
    AtomicLong most = new AtomicLong();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> done = new ArrayList<>();
    for (int thread = 0; thread < 8; thread++) {
      Random random = new Random(thread);
      done.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 2000; i++) {
                  int one = random.nextInt(9);
                  int two = random.nextInt(9);
                  List<ShardSource> both = List.of(source(one, 10 + one), source(two, 10 + two));
                  try (ShardCache.Lease lease = cache.lease(both, 60, any -> new Stub())) {
                    assertEquals(one == two, lease.get(0) == lease.get(1));
                    most.accumulateAndGet(cache.bytes(), Math::max);
                  }
                }
                return null;
              }));
    }
    for (Future<?> future : done) {
      future.get(60, TimeUnit.SECONDS);
    }
    threads.shutdown();
    assertTrue(most.get() > 30 && most.get() <= 60, "at most " + most);
  }

  @Test
  void keepsWhatWasUsedLast() throws Exception {
    ShardCache cache = new ShardCache();
    List<ShardSnapshot> seen = new ArrayList<>();
    for (int number : new int[] {1, 2, 1, 3, 1, 2}) {
      try (ShardCache.Lease lease =
          cache.lease(List.of(source(number, 10)), 20, any -> new Stub())) {
        seen.add(lease.get(0));
      }
    }
    assertSame(seen.get(0), seen.get(4));
    assertEquals(4, cache.loads());
    assertEquals(20, cache.bytes());
  }

  @Test
  void aShardThatCannotBeReadIsTriedAgain() throws Exception {
    ShardCache cache = new ShardCache();
    List<ShardSource> one = List.of(source(1, 10));
    ShardCache.Loader fails =
        any -> {
          throw new IOException("gone");
        };
    try (ShardCache.Lease lease = cache.lease(one, 20, fails)) {
      assertThrows(ExecutionException.class, () -> lease.get(0));
    }
    assertEquals(0, cache.bytes());
    try (ShardCache.Lease lease = cache.lease(one, 20, any -> new Stub())) {
      assertTrue(lease.get(0) instanceof Stub);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> cache.lease(List.of(source(5, 30)), 20, any -> new Stub()));
  }
}
