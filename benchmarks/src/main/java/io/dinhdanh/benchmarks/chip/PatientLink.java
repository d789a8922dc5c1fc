package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.nfc.link.ChipLink;
import java.io.IOException;

/** A link that ends the talk of a reader that finds no end. Not thread-safe. */
final class PatientLink implements ChipLink {

  private static final int MOST = 5_000;

  private final ChipLink link;
  private int commands;

  PatientLink(ChipLink link) {
    this.link = link;
  }

  @Override
  public byte[] transceive(byte[] command) throws IOException {
    if (isExhausted()) {
      throw new IOException("no end in sight");
    }
    commands++;
    return link.transceive(command);
  }

  @Override
  public int longestCommand() {
    return link.longestCommand();
  }

  /** Whether more commands were sent than reading any chip needs. */
  boolean isExhausted() {
    return commands >= MOST;
  }

  int commands() {
    return commands;
  }
}
