package io.dinhdanh.biometrics.spark;

import java.util.Objects;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Two threads of this process, on the loopback only. Registered with a test class, it starts before
 * the first test and stops after the last.
 */
public final class LocalSpark implements BeforeAllCallback, AfterAllCallback {

  private @Nullable JavaSparkContext context;

  @Override
  public void beforeAll(ExtensionContext test) {
    context = start();
  }

  @Override
  public void afterAll(ExtensionContext test) {
    context().stop();
  }

  JavaSparkContext context() {
    return Objects.requireNonNull(context, "not started");
  }

  /**
   * How it is set up.
   *
   * @return a configuration to add to
   */
  public static SparkConf conf() {
    return new SparkConf()
        .setMaster("local[2]")
        .setAppName("test")
        .set("spark.ui.enabled", "false")
        .set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1");
  }

  /**
   * Starts it.
   *
   * @return to be stopped by the caller
   */
  public static JavaSparkContext start() {
    return new JavaSparkContext(conf());
  }
}
