package io.dinhdanh.biometrics.gallery;

/** The ids of 4,096 slots and when each was removed. */
final class SlotChunk {

  static final int BITS = 12;
  static final int SIZE = 1 << BITS;

  /** In a removal: gone from every view, old and new. */
  static final int ERASED = -1;

  /** 0, or the stamp of the removal, or {@link #ERASED}. */
  final int[] removed = new int[SIZE];

  /** The array that holds the id, which begins with its length. */
  final byte[][] idPage = new byte[SIZE][];

  final int[] idAt = new int[SIZE];
}
