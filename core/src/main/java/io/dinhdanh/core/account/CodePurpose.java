package io.dinhdanh.core.account;

/** What a one-time code was sent for; a code serves no other purpose. */
public enum CodePurpose {
  /** To finish registration. */
  REGISTRATION,
  /** To activate an account. */
  ACTIVATION,
  /** To choose a new password. */
  PASSWORD_RESET,
  /** To choose a new passcode. */
  PASSCODE_RESET,
  /** To move to another device. */
  DEVICE_CHANGE
}
