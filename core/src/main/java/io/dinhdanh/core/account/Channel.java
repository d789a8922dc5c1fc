package io.dinhdanh.core.account;

/** Where the holder is. */
public enum Channel {
  /** The application on a smartphone. */
  APP,
  /** The website, for those without a fit smartphone (S2). */
  WEB
}
