package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dinhdanh.core.account.Policy.Level2Path;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No way leads to a level around the evidence that it asks for. */
class EvidenceExplorationTest extends ExplorationScene {

  @Test
  void withoutACertainProofALevelIsOutOfReach() {
    assertEquals(Level.TWO, bestWithout(LevelChecks.NO_NFC));
    for (CheckKind kind :
        List.of(
            LevelChecks.PERSON_PRESENT,
            LevelChecks.PORTRAIT_CAPTURED,
            LevelChecks.FINGER_CAPTURED,
            LevelChecks.FACE_MATCH,
            LevelChecks.FINGER_MATCH,
            LevelChecks.FORM_SIGNED)) {
      assertEquals(Level.ONE, bestWithout(kind), kind.id().value());
    }
    assertEquals(Level.BASIC, bestWithout(LevelChecks.DECISION));
    assertEquals(Level.NONE, bestWithout(HolderChecks.CODE_MATCH));
  }

  private static Level bestWithout(CheckKind missing) {
    List<Check> evidence = Proofs.all(Scene.SUBJECT, Scene.START);
    evidence.removeIf(check -> check.kind().equals(missing));
    return best(evidence);
  }

  private static Level best(List<Check> evidence) {
    Level best = Level.NONE;
    for (Level2Path path : Level2Path.values()) {
      Exploration exploration =
          new Exploration(
              Scene.ADULT,
              Policy.standard().with(path),
              Scene.START,
              new Commands(Scene.ADULT, Scene.START, evidence).procedures());
      for (Account state : exploration.states.keySet()) {
        best = state.active.compareTo(best) > 0 ? state.active : best;
      }
    }
    return best;
  }

  @Test
  void claimedStaleAndForeignEvidenceLeadsNowhere() {
    List<Check> claimed =
        Proofs.all(Scene.SUBJECT, Scene.START).stream()
            .map(Check::asClaimed)
            .collect(Collectors.toList());
    assertEquals(Level.NONE, best(claimed));
    assertEquals(Level.NONE, best(Proofs.all(Scene.OTHER, Scene.START)));
    assertEquals(Level.NONE, best(Proofs.all(Scene.SUBJECT, Scene.START.minusSeconds(86_401))));
    assertEquals(Level.NONE, best(Proofs.all(Scene.SUBJECT, Scene.START.plusSeconds(61))));
  }
}
