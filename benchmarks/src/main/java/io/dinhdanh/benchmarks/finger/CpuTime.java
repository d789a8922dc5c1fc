package io.dinhdanh.benchmarks.finger;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;

/** What this thread has used, and what the heap holds. */
final class CpuTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

  private CpuTime() {}

  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Bytes on the heap after a collection. */
  static long heap() {
    MEMORY.gc();
    return MEMORY.getHeapMemoryUsage().getUsed();
  }
}
