package io.dinhdanh.validation.phone;

/** Whether numbers with a prefix could be dialled on a day. */
public enum InUse {
  /** They could. */
  YES,
  /** They came later. */
  NO,
  /** The data does not say from which day on they could. */
  UNKNOWN
}
