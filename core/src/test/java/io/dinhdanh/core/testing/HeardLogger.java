package io.dinhdanh.core.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Hears what a library would log at any level, without printing it. Closed, it leaves the logger as
 * it was found.
 */
final class HeardLogger extends Handler {

  private final Logger logger;
  private final OutputStream heard;
  private final @Nullable Level level;
  private final boolean parents;

  HeardLogger(String name, OutputStream heard) {
    this.logger = Logger.getLogger(name);
    this.heard = heard;
    this.level = logger.getLevel();
    this.parents = logger.getUseParentHandlers();
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  @Override
  public void publish(LogRecord event) {
    try {
      heard.write(new SimpleFormatter().format(event).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(parents);
    logger.setLevel(level);
  }
}
