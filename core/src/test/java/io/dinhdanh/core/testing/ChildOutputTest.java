package io.dinhdanh.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildOutputTest {

  /** In pieces, so that no text of this class is a leak by itself. */
  private static final String NUMBER = "0011900" + "00007";

  @TempDir Path folder;

  @Test
  void handsOnWhatIsClean() {
    assertEquals("17 records.", ChildOutput.watched("17 records."));
  }

  @Test
  void aLeakIsSeenInATextAndInAnyFileAndNotRepeated() throws IOException {
    assertLeak(assertThrows(AssertionError.class, () -> ChildOutput.watched("read " + NUMBER)));
    Files.writeString(folder.resolve("clean.log"), "nothing");
    ChildOutput.watched(folder);
    Path deep = Files.createDirectories(folder.resolve("app/0"));
    Files.writeString(deep.resolve("stderr"), "Task lost: read " + NUMBER);
    assertLeak(assertThrows(AssertionError.class, () -> ChildOutput.watched(folder)));
  }

  private static void assertLeak(AssertionError error) {
    String message = String.valueOf(error.getMessage());
    assertTrue(message.startsWith("A child process printed a personal number"), message);
    assertFalse(message.contains(NUMBER), message);
  }

  @Test
  void noOutputAtAllIsNoProof() {
    assertThrows(AssertionError.class, () -> ChildOutput.watched(folder));
  }
}
