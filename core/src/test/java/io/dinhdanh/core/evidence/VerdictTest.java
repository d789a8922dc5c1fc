package io.dinhdanh.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one place where a verdict is made: what fails, what is unknown, what is not there. */
class VerdictTest {

  private static final Reason REASON = Reason.of("test", "Made up.", "Dữ liệu thử.");
  private static final Check PATH = check(ChipChecks.PATH, Outcome.PASSED);
  private static final Check COMPLETE = check(ChipChecks.COMPLETE, Outcome.PASSED);
  private static final Check BROKEN = check(ChipChecks.SOD_SIGNATURE, Outcome.FAILED);

  private static Check check(CheckKind kind, Outcome outcome) {
    return new Check(kind, outcome, REASON, null, Instant.EPOCH, "test", false);
  }

  private static Verdict of(Check... checks) {
    return Verdict.of(List.of(checks), Set.of());
  }

  @Test
  void nothingAtAllProvesNothing() {
    assertEquals(Verdict.NO_TRUST_ANCHOR, of());
  }

  @Test
  void theFirstThatFits() {
    assertEquals(Verdict.VERIFIED, of(PATH, COMPLETE));
    assertEquals(Verdict.INCOMPLETE, of(PATH));
    assertEquals(Verdict.NO_TRUST_ANCHOR, of(COMPLETE));
    assertEquals(Verdict.INVALID, of(PATH, COMPLETE, BROKEN));
    assertEquals(Verdict.INVALID, of(BROKEN));
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"WARNING", "NOT_DONE"})
  void whatDidNotPassProvesNothing(Outcome outcome) {
    assertEquals(Verdict.NO_TRUST_ANCHOR, of(check(ChipChecks.PATH, outcome), COMPLETE));
    assertEquals(Verdict.INCOMPLETE, of(PATH, check(ChipChecks.COMPLETE, outcome)));
  }

  @Test
  void aClaimHelpsNeverAndHurtsAlways() {
    assertEquals(Verdict.NO_TRUST_ANCHOR, of(PATH.asClaimed(), COMPLETE));
    assertEquals(Verdict.INCOMPLETE, of(PATH, COMPLETE.asClaimed()));
    assertEquals(Verdict.INVALID, of(PATH, COMPLETE, BROKEN.asClaimed()));
  }

  @Test
  void onePassBesideOneThatIsNotProvesNothing() {
    Check second = check(ChipChecks.PATH, Outcome.NOT_DONE);
    assertEquals(Verdict.NO_TRUST_ANCHOR, of(PATH, second, COMPLETE));
    assertEquals(Verdict.NO_TRUST_ANCHOR, of(second, PATH, COMPLETE));
    assertEquals(Verdict.NO_TRUST_ANCHOR, of(PATH, PATH.asClaimed(), COMPLETE));
    assertEquals(Verdict.VERIFIED, of(PATH, PATH, COMPLETE));
  }

  @Test
  void aWaiverForgivesTheFailureThatItNames() {
    Set<CheckId> waived = Set.of(BROKEN.id());
    assertEquals(Verdict.VERIFIED, Verdict.of(List.of(PATH, COMPLETE, BROKEN), waived));
    Check other = check(ChipChecks.SOD_STRUCTURE, Outcome.FAILED);
    assertEquals(Verdict.INVALID, Verdict.of(List.of(PATH, COMPLETE, BROKEN, other), waived));
  }

  @Test
  void aWaiverStandsInForNoCheck() {
    Set<CheckId> waived = Set.of(PATH.id(), COMPLETE.id());
    Check failed = check(ChipChecks.PATH, Outcome.FAILED);
    assertEquals(Verdict.NO_TRUST_ANCHOR, Verdict.of(List.of(COMPLETE), waived));
    assertEquals(Verdict.NO_TRUST_ANCHOR, Verdict.of(List.of(failed, COMPLETE), waived));
    assertEquals(Verdict.INCOMPLETE, Verdict.of(List.of(PATH), waived));
  }

  @Test
  void theOrderOfTheChecksDoesNotMatter() {
    List<Check> checks = new ArrayList<>(List.of(PATH, COMPLETE, BROKEN, COMPLETE.asClaimed()));
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(checks, random);
      assertEquals(Verdict.INVALID, Verdict.of(checks, Set.of()));
      assertEquals(Verdict.INCOMPLETE, Verdict.of(checks, Set.of(BROKEN.id())));
    }
  }
}
