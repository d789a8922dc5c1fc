package io.dinhdanh.biometrics.kernel;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the kernel to use: one that is on the path and runs here, else the plain twin. */
public final class Kernels {

  private Kernels() {}

  /**
   * The fastest kernel that runs here. It is looked for once; one line of the log tells which it is
   * and what would make a faster one run.
   *
   * @return the kernel
   */
  public static RowKernel best() {
    return Best.KERNEL;
  }

  /** Looks on first use. */
  private static final class Best {
    static final RowKernel KERNEL = choose();
  }

  private static RowKernel choose() {
    Logger logger = LoggerFactory.getLogger(Kernels.class);
    String missing = "put dinhdanh-biometrics-vector on the path for a faster one";
    Iterator<RowKernel> offered =
        ServiceLoader.load(RowKernel.class, Kernels.class.getClassLoader()).iterator();
    RowKernel found = null;
    try {
      found = first(offered);
    } catch (ServiceConfigurationError | LinkageError cannotRun) {
      missing = "run java with --add-modules jdk.incubator.vector for a faster one";
    }
    if (found == null) {
      logger.info("Vectors are searched by the plain kernel; {}.", missing);
      return new PlainKernel();
    }
    logger.info("Vectors are searched by the kernel {}.", found.name());
    return found;
  }

  private static @Nullable RowKernel first(Iterator<RowKernel> offered) {
    return offered.hasNext() ? offered.next() : null;
  }
}
