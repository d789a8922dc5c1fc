package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.CustodyChecks;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evidence made up for tests: every kind that a guard may ask for, passed. */
final class Proofs {

  static final Map<String, CheckKind> KINDS = kinds();

  private static final Reason REASON = Reason.of("test", "Made up.", "Dữ liệu thử.");

  private Proofs() {}

  static List<Check> all(Subject subject, Instant at) {
    List<Check> checks = new ArrayList<>();
    KINDS.values().forEach(kind -> checks.add(passed(kind, subject, at)));
    return checks;
  }

  static Check passed(CheckKind kind, Subject subject, Instant at) {
    return check(kind, Outcome.PASSED, subject, at);
  }

  static Check check(CheckKind kind, Outcome outcome, Subject subject, Instant at) {
    return new Check(kind, outcome, REASON, subject, at, "test", false);
  }

  private static Map<String, CheckKind> kinds() {
    Map<String, CheckKind> kinds = new LinkedHashMap<>();
    for (Class<?> type : List.of(HolderChecks.class, LevelChecks.class, CustodyChecks.class)) {
      for (Field field : type.getFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          put(kinds, constant(field));
        }
      }
    }
    put(kinds, ChipChecks.PATH);
    put(kinds, ChipChecks.COMPLETE);
    for (LockGround ground : LockGround.values()) {
      put(kinds, ground.established());
      put(kinds, ground.ended());
    }
    return kinds;
  }

  private static CheckKind constant(Field field) {
    try {
      return (CheckKind) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static void put(Map<String, CheckKind> kinds, CheckKind kind) {
    if (kinds.put(kind.id().value(), kind) != null) {
      throw new AssertionError("two kinds of check are called " + kind.id());
    }
  }
}
