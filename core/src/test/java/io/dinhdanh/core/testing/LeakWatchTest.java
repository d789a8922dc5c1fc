package io.dinhdanh.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watch itself, by leaks that are planted: a watch that finds nothing is worth nothing. */
class LeakWatchTest {

  /** In pieces, so that no text of this class is a leak by itself. */
  private static final String NUMBER = "0011900" + "00007";

  private final PersonalData data = new PersonalData();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001190_000007",
        "number=001190_000007, refused",
        "IDVNM190_0000070",
        "holder Nguyễn_ Thị Thử",
        "NGUYEN_ THI THU",
        "nguyễn  văn_ mẫu",
        "NGUYEN_<<THI<THU<<<<<<",
        "TRAN<<THI_<BICH<NGOC<<",
        "P<VNMLE_<<MINH<CHAU",
        "lives at Số 1 Đường_ Ví Dụ",
        "refused: Matkhau_@123",
        "old number 01234_5678."
      })
  void findsWhatIsPlanted(String planted) {
    String leak = data.find(planted.replace("_", "")).orElseThrow();
    assertTrue(leak.contains("[...]"), leak);
    assertFalse(data.find(leak).isPresent(), "the finding must not repeat it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001190_0000071",
        "999190_000007",
        "9d001190_000007",
        "PersonalNumber[hidden]",
        "Tests run: 12, Failures: 0 at 2026-11-22T09:45:11Z",
        "ICAO Doc 9303-11 §4.4.3.3.3",
        "left << right and List<Map<String, String>>",
        "the name of the holder is given nowhere"
      })
  void leavesOtherTextsAlone(String text) {
    assertEquals("", data.find(text.replace("_", "")).orElse(""));
  }

  @Test
  void aPlantedLineIsSeen() {
    PrintStream outer = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    try {
      WatchedRun run = new WatchedRun(List.of());
      run.begins("Planted", "line");
      assertFalse(run.printed().isPresent());
      System.err.println("read " + NUMBER);
      assertTrue(run.printed().orElse("").startsWith("a personal number"));
      assertFalse(run.printed().isPresent(), "told once");
      System.err.println("read " + NUMBER);
      assertTrue(run.end().get(0).startsWith("printed between tests"));
    } finally {
      System.setErr(outer);
    }
  }

  @Test
  void aPlantedLogLineIsSeen() {
    WatchedRun run = new WatchedRun(List.of("planted"));
    Logger.getLogger("planted.below").fine("reading " + NUMBER);
    assertTrue(run.printed().isPresent());
    run.end();
  }

  @Test
  void aLoggerIsLeftAsItWasFound() {
    Logger logger = Logger.getLogger("planted.again");
    logger.setLevel(Level.SEVERE);
    WatchedRun run = new WatchedRun(List.of("planted.again"));
    assertEquals(Level.ALL, logger.getLevel());
    assertFalse(logger.getUseParentHandlers());
    assertEquals(1, logger.getHandlers().length);
    run.end();
    assertEquals(Level.SEVERE, logger.getLevel());
    assertTrue(logger.getUseParentHandlers());
    assertEquals(0, logger.getHandlers().length);
  }

  @Test
  void aPlantedExceptionIsSeenThoughItIsCaught() {
    WatchedRun run = new WatchedRun(List.of());
    run.begins("Planted", "exception");
    String planted = "planted " + NUMBER;
    try {
      throw new IllegalStateException(planted);
    } catch (IllegalStateException e) {
      assertEquals(planted, e.getMessage());
    }
    List<String> leaks = run.end();
    assertEquals(1, leaks.size(), leaks::toString);
    assertTrue(leaks.get(0).startsWith("Planted exception: a personal number"), leaks::toString);
    assertTrue(leaks.get(0).contains("IllegalStateException: planted [...]"), leaks::toString);
  }
}
