package io.dinhdanh.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.nfc.reader.Phase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journey, played once: every chapter ends as it should, and every attack is named. */
class JourneyTest {

  @TempDir private static Path folder;

  private static final List<Phase> PHASES = new ArrayList<>();
  private static final List<Chapter> TOLD = new ArrayList<>();
  private static Map<String, Chapter> chapters = Map.of();

  @BeforeAll
  static void play() throws Exception {
    List<Chapter> played =
        new Journey(folder, progress -> PHASES.add(progress.phase()), TOLD::add).play();
    assertEquals(TOLD, played);
    chapters = played.stream().collect(Collectors.toMap(Chapter::code, Function.identity()));
  }

  @Test
  void nothingFails() {
    for (Chapter chapter : TOLD) {
      assertFalse(chapter.outcome() == Outcome.FAILED, chapter.code() + " " + chapter.facts());
    }
    for (String code :
        List.of("card", "chip", "sources", "attacks", "finger", "secrets", "account")) {
      assertEquals(Outcome.PASSED, chapter(code).outcome(), code);
    }
  }

  @Test
  void theCodeOpensTheChipAndTheChipProvesItself() {
    assertEquals("CCCD_CHIP", fact("card", "kind"));
    assertEquals("PACE", fact("chip", "access"));
    assertEquals("CAN", fact("chip", "key"));
    assertEquals("VERIFIED", fact("chip", "verdict"));
    assertEquals("no", fact("chip", "copyWouldPass"));
    assertTrue(PHASES.size() > 8);
  }

  @Test
  void everyAttackIsStoppedByTheCheckThatIsForIt() {
    assertEquals("stopped by pa.dg2-hash", fact("attacks", "attack1"));
    assertEquals("stopped by pa.path", fact("attacks", "attack2"));
    assertEquals("stopped by pa.sod-signature", fact("attacks", "attack3"));
    assertEquals("stopped by chip.active-authentication", fact("attacks", "attack4"));
    assertEquals("stopped by chip.active-authentication", fact("attacks", "attack5"));
  }

  @Test
  void aFaceIsFoundInTheCrowdAndNeverMadeUp() {
    assertEquals("first", fact("face", "crowd"));
    boolean scored = chapter("face").facts().stream().anyMatch(fact -> fact.code().equals("score"));
    assertEquals(scored, chapter("face").outcome() != Outcome.NOT_DONE);
  }

  @Test
  void aFingerMatchesItselfAndNoOther() {
    assertTrue(Integer.parseInt(fact("finger", "same")) >= 40, fact("finger", "same"));
    assertTrue(Integer.parseInt(fact("finger", "different")) < 40, fact("finger", "different"));
    assertEquals("first", fact("finger", "crowd"));
  }

  @Test
  void weakSecretsAreToldOrRefused() {
    assertEquals("refused: too-short, WEAK", fact("secrets", "short"));
    assertEquals("accepted, WEAK", fact("secrets", "name"));
    assertEquals("accepted, STRONG", fact("secrets", "chance"));
    assertEquals("refused: run, WEAK", fact("secrets", "row"));
  }

  @Test
  void theAccountReachesLevelTwoWithItsRefusalsOnTheWay() {
    assertEquals("LEVEL2_ACTIVE", fact("account", "stage"));
    assertEquals("5", fact("account", "refused"));
  }

  private static Chapter chapter(String code) {
    Chapter chapter = chapters.get(code);
    assertTrue(chapter != null, code);
    return Objects.requireNonNull(chapter);
  }

  private static String fact(String chapter, String code) {
    return chapter(chapter).facts().stream()
        .filter(fact -> fact.code().equals(code))
        .map(Fact::value)
        .findFirst()
        .orElseThrow();
  }
}
