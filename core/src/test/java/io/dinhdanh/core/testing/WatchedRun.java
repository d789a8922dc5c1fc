package io.dinhdanh.core.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Everything that the tests of one virtual machine print, log and throw. */
final class WatchedRun {

  private static final int MOST_LEAKS = 20;
  private static final int MOST_REMEMBERED = 50_000;
  private static final List<String> LOGGERS = List.of("org.jmrtd", "net.sf.scuba", "io.dinhdanh");

  private final PersonalData data = new PersonalData();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final TreeMap<Instant, String> tests = new TreeMap<>();
  private final ThrownMessages thrown = new ThrownMessages();
  private final List<HeardLogger> loggers = new ArrayList<>();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  /** Messages that gave nothing away: most are made again and again. */
  private final Set<String> clean = new HashSet<>();

  private long characters;

  /** Watches what libraries would log, too. */
  WatchedRun() {
    this(LOGGERS);
  }

  WatchedRun(List<String> loggers) {
    System.setOut(teed(out));
    System.setErr(teed(err));
    loggers.forEach(name -> this.loggers.add(new HeardLogger(name, printed)));
  }

  private PrintStream teed(PrintStream original) {
    OutputStream both =
        new OutputStream() {
          @Override
          public void write(int one) {
            original.write(one);
            printed.write(one);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            original.write(bytes, from, length);
            printed.write(bytes, from, length);
          }
        };
    return new PrintStream(both, true, StandardCharsets.UTF_8);
  }

  void begins(String type, String test) {
    tests.put(Instant.now(), type + " " + test);
  }

  /** What was printed since the last time, if it holds personal data. */
  Optional<String> printed() {
    String text = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    characters += text.length();
    return data.find(text);
  }

  /** Stops watching; tells what exceptions gave away. */
  List<String> end() {
    System.setOut(out);
    System.setErr(err);
    loggers.forEach(HeardLogger::close);
    Set<String> leaks = new LinkedHashSet<>();
    printed().ifPresent(leak -> leaks.add("printed between tests: " + leak));
    int messages = thrown.read((at, message) -> look(at, message, leaks));
    thrown.close();
    note(messages, leaks);
    return Collections.unmodifiableList(new ArrayList<>(leaks));
  }

  private void look(Instant at, String message, Set<String> leaks) {
    if (clean.contains(message)) {
      return;
    }
    Optional<String> leak = data.find(message);
    if (leak.isPresent()) {
      note(at, leak.get(), leaks);
    } else if (clean.size() < MOST_REMEMBERED) {
      clean.add(message);
    }
  }

  private void note(Instant at, String leak, Set<String> leaks) {
    Map.Entry<Instant, String> begun = tests.floorEntry(at);
    String test = begun == null ? "before the first test" : begun.getValue();
    // The watch's own test plants some.
    if (leaks.size() < MOST_LEAKS && !test.startsWith(LeakWatch.class.getSimpleName() + "Test ")) {
      leaks.add(test + ": " + leak);
    }
  }

  /** So that a build can tell that it was watched, and what was seen, whoever runs the tests. */
  private void note(int messages, Set<String> leaks) {
    Path folder = Path.of("target");
    if (!Files.isDirectory(folder)) {
      return;
    }
    String line = tests.size() + " tests, " + messages + " messages, " + characters + " characters";
    List<String> lines = new ArrayList<>();
    lines.add(line);
    leaks.forEach(leak -> lines.add("LEAK " + leak));
    try {
      Files.write(folder.resolve("leak-watch.txt"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
