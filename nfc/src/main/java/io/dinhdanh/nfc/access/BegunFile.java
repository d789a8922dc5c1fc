package io.dinhdanh.nfc.access;

import java.util.Arrays;

/**
 * The beginning of a file that a lost link left; it outlives the links of one reading. Not
 * thread-safe.
 */
public final class BegunFile {

  private byte[] content = {};

  /** A file of which nothing was read yet. */
  public BegunFile() {}

  byte[] content() {
    return content;
  }

  boolean isEmpty() {
    return content.length == 0;
  }

  void append(byte[] block) {
    int before = content.length;
    content = Arrays.copyOf(content, before + block.length);
    System.arraycopy(block, 0, content, before, block.length);
  }

  void forget() {
    content = new byte[0];
  }

  @Override
  public String toString() {
    return "BegunFile";
  }
}
