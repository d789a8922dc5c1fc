package io.dinhdanh.validation.secret.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.validation.ValidationError;
import io.dinhdanh.validation.ValidationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Any file is a filter or refused; any answer of a service is understood or not known. */
class BreachFuzzTest {

  private static final byte[] DIGEST = BreachRangeTest.sha1("password");
  private static final String SUFFIX = "1E4C9B93F3F0682250B6CF8331B7EE68FD8";

  @FuzzTest(maxDuration = "2m")
  void filterFile(byte[] content) throws IOException {
    Path file = Files.createTempFile("filter", ".bin");
    try {
      Files.write(file, content);
      try (BreachFilter filter = BreachFilter.open(file)) {
        assertNotEquals(BreachedPasswords.Answer.UNKNOWN, filter.lookUp(DIGEST));
      } catch (ValidationException refused) {
        assertEquals(ValidationError.FilterDamaged.class, refused.error().getClass());
      }
    } finally {
      Files.delete(file);
    }
  }

  @FuzzTest(maxDuration = "2m")
  void rangeAnswer(byte[] content) {
    BreachRange range = new BreachRange(prefix -> new ByteArrayInputStream(content));
    assertEquals(slowly(content), range.lookUp(DIGEST));
  }

  /** The slow twin: all lines at once. */
  private static BreachedPasswords.Answer slowly(byte[] content) {
    String[] lines = new String(content, StandardCharsets.ISO_8859_1).split("\n", -1);
    boolean understood = true;
    for (String each : lines) {
      String line = each.trim().toUpperCase(Locale.ROOT);
      if (line.matches(SUFFIX + ":[0-9]{1,20}") && !line.matches(SUFFIX + ":0+")) {
        return BreachedPasswords.Answer.FOUND;
      }
      understood &= line.isEmpty() || line.matches("[0-9A-F]{35}:[0-9]{1,20}");
    }
    return understood ? BreachedPasswords.Answer.NOT_FOUND : BreachedPasswords.Answer.UNKNOWN;
  }
}
