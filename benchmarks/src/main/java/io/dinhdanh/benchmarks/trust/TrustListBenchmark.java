package io.dinhdanh.benchmarks.trust;

import io.dinhdanh.nfc.trust.CacheSeal;
import io.dinhdanh.nfc.trust.TrustCache;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A usable store from a master list, and from the cache file of the same store, both warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TrustListBenchmark {

  private static final CacheSeal SEAL =
      CacheSeal.key("a key of the benchmark".getBytes(StandardCharsets.UTF_8));

  /** The master list's file. */
  @Param({""})
  public String list = "";

  private byte[] bytes = {};
  private byte[] cache = {};

  /**
   * Reads the list and makes its cache file.
   *
   * @throws Exception if the list cannot be read
   */
  @Setup
  public void prepare() throws Exception {
    bytes = Files.readAllBytes(Path.of(list));
    cache = TrustCache.encode(fromList(), SEAL);
  }

  /**
   * From the list: its signature verified, every certificate read.
   *
   * @return the store
   * @throws Exception never
   */
  @Benchmark
  public TrustStore fromList() throws Exception {
    return TrustStoreReader.parse(Map.of("list", bytes));
  }

  /**
   * From the cache file: its code verified.
   *
   * @return the store
   * @throws Exception never
   */
  @Benchmark
  public TrustStore fromCache() throws Exception {
    return TrustCache.decode(cache, SEAL);
  }
}
