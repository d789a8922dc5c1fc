package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CustodyChecks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How old evidence may be, how far ahead of our clock, and whose: to the nanosecond. */
class FreshnessTest {

  private static final Set<String> ALL =
      Set.of("number.well-formed", "phone.valid", "phone.unused");

  private final Scene scene = Scene.adult();
  private final Duration freshness = Policy.standard().onlineFreshness();

  private Command register(List<Check> evidence) {
    return new Command.Register(Envelope.of("c").with(evidence), Scene.PHONE);
  }

  private Command registerAt(Instant checked) {
    return register(Proofs.all(Scene.SUBJECT, checked));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 1", "0, 999999999", "0.25, 750000000", "0.25, 250000000"})
  void evidenceServesUpToItsAgeAndNotANanosecondMore(double nowPart, int nanos) {
    scene.now = Scene.START.plusNanos((long) (nowPart * 1e9));
    Instant oldest = scene.now.minus(freshness);
    assertTrue(scene.decide(registerAt(oldest)).accepted());
    assertTrue(scene.decide(registerAt(oldest.plusNanos(nanos))).accepted());
    assertEquals(ALL, scene.refused(registerAt(oldest.minusNanos(1))));
    assertEquals(ALL, scene.refused(registerAt(oldest.minusNanos(1L + nanos))));
    assertEquals(ALL, scene.refused(registerAt(oldest.minusSeconds(1))));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 250_000_000, 999_999_999})
  void aClockMayBeAMinuteAheadAndNotMore(long nanos) {
    scene.now = Scene.START.plusNanos(nanos);
    Instant ahead = scene.now.plusSeconds(60);
    assertTrue(scene.decide(registerAt(ahead)).accepted());
    assertTrue(scene.decide(registerAt(ahead.minusNanos(1))).accepted());
    assertEquals(ALL, scene.refused(registerAt(ahead.plusNanos(1))));
    assertEquals(ALL, scene.refused(registerAt(ahead.plusSeconds(1))));
  }

  @Test
  void evidenceOfAnotherPersonOrOfNobodyServesNot() {
    assertEquals(ALL, scene.refused(register(Proofs.all(Scene.OTHER, scene.now))));
    List<Check> nobodys = new ArrayList<>();
    for (Check check : Proofs.all(Scene.SUBJECT, scene.now)) {
      nobodys.add(
          new Check(
              check.kind(), check.outcome(), check.reason(), null, check.at(), "test", false));
    }
    assertEquals(ALL, scene.refused(register(nobodys)));
  }

  @Test
  void aClaimServesNot() {
    List<Check> claims = new ArrayList<>();
    Proofs.all(Scene.SUBJECT, scene.now).forEach(check -> claims.add(check.asClaimed()));
    assertEquals(ALL, scene.refused(register(claims)));
  }

  @Test
  void oneGoodCheckBehindBadOnesOfItsKindServes() {
    List<Check> evidence = new ArrayList<>(Proofs.all(Scene.OTHER, scene.now));
    evidence.addAll(Proofs.all(Scene.SUBJECT, scene.now.minus(Duration.ofDays(9))));
    evidence.addAll(Proofs.all(Scene.SUBJECT, scene.now));
    assertTrue(scene.decide(register(evidence)).accepted());
  }

  @Test
  void aGuardianIsAskedForUntilTheFourteenthBirthday() {
    LocalDate today = LocalDate.of(2026, 3, 3);
    Command alone =
        new Command.Register(
            Scene.adult().without(CustodyChecks.GUARDIAN_CONSENT, CustodyChecks.GUARDIAN_LEVEL2),
            Scene.PHONE);
    Scene child = Scene.of(Applicant.citizen(today.minusYears(14).plusDays(1), null));
    assertEquals(Set.of("guardian.consent", "guardian.level-two"), child.refused(alone));
    Scene grown = Scene.of(Applicant.citizen(today.minusYears(14), null));
    assertTrue(grown.decide(alone).accepted());
  }
}
