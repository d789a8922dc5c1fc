package io.dinhdanh.biometrics.gallery;

/**
 * The layout of a frame, the unit that is written, checked and lost as a whole (big-endian):
 *
 * <pre>
 *  0  length of the stored content   4 bytes
 *  4  kind                           4 bytes
 *  8  number                         8 bytes   in a log the write, in a snapshot 1, 2, 3...
 * 16  forced                         8 bytes   the last write known to be on the medium
 * 24  CRC-32C of the file's id and bytes 0 to 23
 * 28  CRC-32C of the stored content
 * 32  content
 * </pre>
 */
final class Frames {

  static final int HEADER = 32;
  static final int HEADER_CRC_AT = 24;
  static final int BODY_CRC_AT = 28;

  /** The longest record, in bytes. */
  static final int MAXIMUM_RECORD = 1 << 20;

  /** The longest stored content that is believed. */
  static final int MAXIMUM_BODY = 2 * MAXIMUM_RECORD;

  /** Entries: see {@link Entries}. */
  static final int ENTRIES = 1;

  /** The last frame of a snapshot, with the number of its records. */
  static final int END = 2;

  /** The last frame of a log that was closed in good order. */
  static final int CLOSED = 3;

  private Frames() {}
}
