package io.dinhdanh.core.evidence;

/** What became of a check. Unknown is not false: a check that was not done did not fail. */
public enum Outcome {
  /** The evidence satisfies the rule. */
  PASSED,
  /** The evidence breaks the rule. */
  FAILED,
  /** The rule is not broken, or not by something signed, but a person should look. */
  WARNING,
  /** The check could not be made; the reason says what was missing. */
  NOT_DONE
}
