package io.dinhdanh.nfc.access;

/** Whether chip and reader speak commands of extended length (ISO/IEC 7816-4 §5.1). */
public enum ExtendedLength {
  /** Nobody has tried yet. */
  UNKNOWN,
  /** Such a command was answered. */
  ACCEPTED,
  /** Such a command was refused, or the link broke over it. */
  REFUSED
}
