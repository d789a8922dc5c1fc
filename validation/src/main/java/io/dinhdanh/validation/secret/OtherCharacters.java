package io.dinhdanh.validation.secret;

/** What becomes of characters that are no digit, no ASCII letter and not in the policy's set. */
public enum OtherCharacters {
  /** They are as good as any. */
  ALLOWED,
  /** They are accepted with a notice: the published rule neither names nor forbids them. */
  NOTICED,
  /** They refuse the password. */
  REFUSED
}
