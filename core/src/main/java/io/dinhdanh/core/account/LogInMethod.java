package io.dinhdanh.core.account;

/** How the holder logs in. */
public enum LogInMethod {
  /** By password (S1, S2, S4). */
  PASSWORD,
  /** By passcode, in the app (S2, S4). */
  PASSCODE,
  /** By the telephone's own face or fingerprint prompt (S4). */
  BIOMETRIC
}
