package io.dinhdanh.core.testing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Watches all tests of a module, found by JUnit itself: no line that is printed or logged and no
 * exception that is thrown may hold a number, a name or a secret of the test people. A test that
 * prints one fails; exceptions are looked at when the module's last test has run.
 */
public final class LeakWatch implements BeforeEachCallback, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(LeakWatch.class);

  /** Made by JUnit. */
  public LeakWatch() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    watched(context)
        .begins(context.getRequiredTestClass().getSimpleName(), context.getDisplayName());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Optional<String> leak = watched(context).printed();
    if (leak.isPresent()) {
      throw new AssertionError("This test printed " + leak.get());
    }
  }

  private static WatchedRun watched(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(WatchedRun.class, type -> new Closing(new WatchedRun()), Closing.class)
        .run();
  }

  /** JUnit closes it after the last test. */
  private record Closing(WatchedRun run) implements AutoCloseable {
    @Override
    public void close() {
      List<String> leaks = run.end();
      if (!leaks.isEmpty()) {
        throw new AssertionError("Personal data: " + String.join("\n", leaks));
      }
    }
  }
}
