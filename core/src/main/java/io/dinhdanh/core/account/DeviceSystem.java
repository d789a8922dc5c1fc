package io.dinhdanh.core.account;

/** The operating system of a smartphone. */
public enum DeviceSystem {
  /** Android. */
  ANDROID,
  /** iOS. */
  IOS
}
