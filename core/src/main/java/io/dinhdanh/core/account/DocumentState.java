package io.dinhdanh.core.account;

/** What became of a document to be shown in the account. */
public enum DocumentState {
  /** It was asked for. */
  REQUESTED,
  /** It is shown. */
  SHOWN,
  /** It was not shown within a week; the holder turns to the office (S1, question 3.3). */
  OVERDUE
}
