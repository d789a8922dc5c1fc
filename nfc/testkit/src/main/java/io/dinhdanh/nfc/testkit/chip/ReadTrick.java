package io.dinhdanh.nfc.testkit.chip;

import java.util.Arrays;

/** What a faulty chip makes of the files that are read from it. */
final class ReadTrick {

  private static final int LARGEST_FILE = 1 << 24;
  private static final int GROWTH = 1_000;
  private static final int HEADER = 4;

  private int longest = Integer.MAX_VALUE;
  private boolean endless;
  private boolean growing;
  private int grown;

  void begin(Fault fault) {
    if (fault instanceof Fault.ShortReads reads) {
      longest = Math.max(0, reads.bytes());
    }
    endless |= fault instanceof Fault.EndlessReads;
    growing |= fault instanceof Fault.GrowingLengths;
  }

  /** The most bytes that a read gives. */
  int longest() {
    return longest;
  }

  /** The file as this read finds it. */
  byte[] content(byte[] file, int offset, int expected) throws Refusal {
    byte[] content = growing ? grown(file, offset) : file;
    long end = (long) offset + expected;
    if (!endless || end <= content.length) {
      return content;
    }
    Refusal.unless(end <= LARGEST_FILE, StatusWord.WRONG_OFFSET);
    return Arrays.copyOf(content, (int) end);
  }

  private byte[] grown(byte[] file, int offset) throws Refusal {
    grown += offset < HEADER ? GROWTH : 0;
    DataObject object = DataObject.parse(file).get(0);
    Refusal.unless(grown <= LARGEST_FILE, StatusWord.WRONG_OFFSET);
    return DataObject.write(object.tag(), object.value(), new byte[grown]);
  }
}
