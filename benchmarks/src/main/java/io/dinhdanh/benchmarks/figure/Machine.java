package io.dinhdanh.benchmarks.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a run took place. */
record Machine(String jdk, String processor, int cores, String system, long heapBytes) {

  private static final Path LINUX = Path.of("/proc/cpuinfo");

  static Machine here() throws IOException {
    String architecture = System.getProperty("os.arch");
    Runtime runtime = Runtime.getRuntime();
    return new Machine(
        System.getProperty("java.vendor") + " " + Runtime.version(),
        processor(Files.isReadable(LINUX) ? Files.readString(LINUX) : "", architecture),
        runtime.availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + architecture,
        runtime.maxMemory());
  }

  /** Linux names the processor, on some architectures; elsewhere only the architecture is known. */
  static String processor(String cpuInfo, String architecture) {
    return cpuInfo
        .lines()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).trim())
        .findFirst()
        .orElse(architecture);
  }
}
