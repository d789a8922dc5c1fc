package io.dinhdanh.biometrics.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Two threads of this process, on the loopback only. */
public final class LocalSpark {

  private LocalSpark() {}

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
