package io.dinhdanh.core.account;

/** A secret that the holder has set. The account knows that it exists and nothing more. */
public enum Secret {
  /** The password, 8 to 20 characters (S0, S1, S2, S4). */
  PASSWORD,
  /** The passcode of six digits (S1, S2). */
  PASSCODE,
  /** The security questions (S1, S2, S4). */
  QUESTIONS
}
