package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.testkit.chip.SoftwareLink;
import java.io.IOException;

/**
 * A link from which the card goes at a command that it still hears. Counts the bytes of files that
 * the reader has received. Not thread-safe.
 */
final class LeavingLink implements ChipLink {

  private final SoftwareLink link;
  private final int leavesAt;
  private int commands;
  private long received;

  LeavingLink(SoftwareLink link, int leavesAt) {
    this.link = link;
    this.leavesAt = leavesAt;
  }

  @Override
  public byte[] transceive(byte[] command) throws IOException {
    if (commands >= leavesAt) {
      throw new IOException("the tag is lost");
    }
    byte[] answer = link.transceive(command);
    commands++;
    if (commands == leavesAt) {
      throw new IOException("the tag was lost");
    }
    received = link.fileBytes();
    return answer;
  }

  @Override
  public int longestCommand() {
    return link.longestCommand();
  }

  int commands() {
    return commands;
  }

  long received() {
    return received;
  }
}
