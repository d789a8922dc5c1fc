package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.testkit.chip.LinkModel;
import java.io.IOException;
import java.time.Duration;

/** Counts the protected commands and how long they would take on air. */
final class CountingLink implements ChipLink {

  private static final int PROTECTED = 0x0C;

  private final ChipLink link;
  private final LinkModel slow = LinkModel.of(106);
  private final LinkModel fast = LinkModel.of(848);
  private Duration slowTime = Duration.ZERO;
  private Duration fastTime = Duration.ZERO;
  private int commands;

  CountingLink(ChipLink link) {
    this.link = link;
  }

  @Override
  public byte[] transceive(byte[] command) throws IOException {
    byte[] answer = link.transceive(command);
    if ((command[0] & PROTECTED) == PROTECTED) {
      commands++;
      slowTime = slowTime.plus(slow.exchange(command.length, answer.length));
      fastTime = fastTime.plus(fast.exchange(command.length, answer.length));
    }
    return answer;
  }

  int commands() {
    return commands;
  }

  /** Milliseconds at 106 and at 848 kbit/s. */
  String airTime() {
    return slowMillis() + " / " + fastMillis();
  }

  long slowMillis() {
    return slowTime.toMillis();
  }

  long fastMillis() {
    return fastTime.toMillis();
  }
}
