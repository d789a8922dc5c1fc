package io.dinhdanh.validation.secret.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.validation.ValidationError;
import io.dinhdanh.validation.ValidationException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class BreachFilterTest {

  @TempDir Path folder;

  @Test
  void neverMissesAndSeldomErrs(TestReporter reporter) throws IOException, ValidationException {
    int count = 30_000;
    Path file = written(count);
    int wrong = 0;
    try (BreachFilter filter = BreachFilter.open(file)) {
      for (int i = 0; i < count; i++) {
        byte[] digest = BreachRangeTest.sha1("leaked" + i);
        assertEquals(BreachedPasswords.Answer.FOUND, filter.lookUp(digest));
      }
      for (int i = 0; i < count; i++) {
        byte[] digest = BreachRangeTest.sha1("other" + i);
        wrong += filter.lookUp(digest) == BreachedPasswords.Answer.FOUND ? 1 : 0;
      }
    }
    reporter.publishEntry("false alarms", wrong + " of " + count);
    reporter.publishEntry("bytes", String.valueOf(Files.size(file)));
    assertTrue(wrong <= count / 500, wrong + " of " + count);
  }

  @Test
  void refusesWhatIsNoFilter() throws IOException {
    byte[] good = Files.readAllBytes(written(1000));
    refuses(new byte[0]);
    refuses(new byte[16]);
    refuses(Arrays.copyOf(good, good.length - 1));
    refuses(Arrays.copyOf(good, good.length + 1));
    for (int i = 0; i < 16; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 0x40;
      refuses(bad);
    }
    assertThrows(IOException.class, () -> BreachFilter.open(folder.resolve("none")));
  }

  @Test
  void doesNotKnowOnceItIsClosed() throws IOException, ValidationException {
    BreachFilter filter = BreachFilter.open(written(10));
    filter.close();
    assertEquals(BreachedPasswords.Answer.UNKNOWN, filter.lookUp(BreachRangeTest.sha1("leaked0")));
  }

  @Test
  void takesAsManyAsItSays() {
    assertThrows(IllegalArgumentException.class, () -> new BreachFilterWriter(0));
    assertThrows(IllegalArgumentException.class, () -> new BreachFilterWriter(Long.MAX_VALUE / 32));
    assertThrows(IllegalArgumentException.class, () -> new BreachFilterWriter((1L << 60) + 1));
    assertThrows(IllegalArgumentException.class, () -> new BreachFilterWriter(1).add(new byte[21]));
  }

  private void refuses(byte[] content) throws IOException {
    Path file = folder.resolve("bad");
    Files.write(file, content);
    ValidationException refused =
        assertThrows(ValidationException.class, () -> BreachFilter.open(file));
    assertTrue(refused.error() instanceof ValidationError.FilterDamaged);
    assertTrue(String.valueOf(refused.getMessage()).startsWith("filter-damaged: "));
  }

  private Path written(int count) throws IOException {
    BreachFilterWriter writer = new BreachFilterWriter(count);
    for (int i = 0; i < count; i++) {
      writer.add(BreachRangeTest.sha1("leaked" + i));
    }
    Path file = folder.resolve("filter" + count);
    try (OutputStream out = Files.newOutputStream(file)) {
      writer.writeTo(out);
    }
    return file;
  }
}
