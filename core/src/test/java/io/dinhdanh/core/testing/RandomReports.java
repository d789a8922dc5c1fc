package io.dinhdanh.core.testing;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.text.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Reports of any shape and with hostile text in every place that takes text. */
public final class RandomReports {

  private static final List<CheckKind> KINDS = new ArrayList<>(ChipChecks.all().values());

  private RandomReports() {}

  /**
   * A report.
   *
   * @param random the source of chance
   * @return any report
   */
  public static VerificationReport next(Random random) {
    List<Check> checks = new ArrayList<>();
    Set<CheckId> waived = new TreeSet<>();
    for (int left = random.nextInt(8); left > 0; left--) {
      checks.add(check(random));
      if (random.nextInt(4) == 0) {
        waived.add(checks.get(random.nextInt(checks.size())).id());
      }
    }
    return new VerificationReport(
        checks, waived, identity(random), portrait(random), random.nextBoolean(), instant(random));
  }

  /**
   * A check.
   *
   * @param random the source of chance
   * @return any check
   */
  public static Check check(Random random) {
    CheckKind kind = KINDS.get(random.nextInt(KINDS.size()));
    if (random.nextBoolean()) {
      kind = new CheckKind(kind.id(), sentence(random), HostileText.next(random));
    }
    Reason reason = new Reason(HostileText.next(random), sentence(random), Map.of());
    for (int left = random.nextInt(3); left > 0; left--) {
      reason = reason.with(name(random), HostileText.next(random));
    }
    return new Check(
        kind,
        any(random, Outcome.values()),
        reason,
        random.nextBoolean() ? null : Subject.of("001200000000", bytes(random, 16)),
        instant(random),
        HostileText.next(random),
        random.nextInt(3) == 0);
  }

  /**
   * An identity.
   *
   * @param random the source of chance
   * @return what some sources state, hostile text included
   */
  public static IdentityRecord identity(Random random) {
    IdentityRecord identity = IdentityRecord.empty();
    for (int left = random.nextInt(20); left > 0; left--) {
      identity =
          identity.with(
              any(random, IdentitySource.values()),
              any(random, IdentityField.values()),
              HostileText.next(random));
    }
    return identity;
  }

  private static Portrait portrait(Random random) {
    Portrait.Format format = any(random, Portrait.Format.values());
    return new Portrait(
        bytes(random, random.nextInt(40)), format, random.nextInt(900), random.nextInt(900));
  }

  /** JSON readers differ on half a surrogate pair in a name (RFC 8259 §8.2): names have none. */
  private static String name(Random random) {
    return HostileText.next(random).replaceAll("\\p{Cs}", "");
  }

  private static Sentence sentence(Random random) {
    return new Sentence(HostileText.nextWords(random), HostileText.nextWords(random));
  }

  private static Instant instant(Random random) {
    return switch (random.nextInt(20)) {
      case 0 -> Instant.MIN;
      case 1 -> Instant.MAX;
      default -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    };
  }

  private static <T> T any(Random random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static byte[] bytes(Random random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
