package io.dinhdanh.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiConsumer;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * The message of every exception and error that this virtual machine makes, caught or not, as
 * Flight Recorder sees it.
 */
final class ThrownMessages implements AutoCloseable {

  private static final String[] EVENTS = {"jdk.JavaExceptionThrow", "jdk.JavaErrorThrow"};

  private final Recording recording = new Recording();

  ThrownMessages() {
    for (String event : EVENTS) {
      recording.enable(event).withoutStackTrace();
    }
    recording.start();
  }

  /** Tells of each one up to now, once. */
  int read(BiConsumer<Instant, String> listener) {
    recording.stop();
    try {
      Path file = Files.createTempFile("thrown", ".jfr");
      try {
        recording.dump(file);
        return read(file, listener);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int read(Path file, BiConsumer<Instant, String> listener) throws IOException {
    int count = 0;
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        String message = event.hasField("thrownClass") ? event.getString("message") : null;
        if (message != null) {
          count++;
          String type = event.getClass("thrownClass").getName();
          listener.accept(event.getStartTime(), type + ": " + message);
        }
      }
    }
    return count;
  }

  @Override
  public void close() {
    recording.close();
  }
}
