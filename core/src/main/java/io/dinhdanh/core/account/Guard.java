package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.CheckKind;
import java.util.List;

/** A rule that a command must satisfy; if it does not, it says why. */
interface Guard {

  /** What the rule says when it refuses. */
  Objection rule();

  /** Adds the reasons against the command, if there are any. */
  void examine(Situation situation, Reasons reasons);

  /**
   * Tells whether the account alone decides, so that the answer is known before a command comes.
   */
  boolean ofAccount();

  /** Every kind of check that it may ask for. */
  default List<CheckKind> kinds() {
    return List.of();
  }

  /** The checks that a command must bring in this situation; one of them will do. */
  default List<CheckId> needs(Situation situation) {
    return List.of();
  }
}
