package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.nfc.link.ChipLink;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The link to a software chip in the field: carries commands, lets faults happen, counts exchanges
 * and tells how long they would have taken on air. Not thread-safe.
 */
public final class SoftwareLink implements ChipLink {

  private static final int EXTENDED_COMMAND = 65_544;
  private static final int STATUS = 2;
  private static final byte[] NOTHING_BEFORE = {0x6F, 0};

  private final ChipSession session;
  private final LinkConditions conditions;
  private final int longestCommand;
  private byte[] last = NOTHING_BEFORE;
  private Duration airTime = Duration.ZERO;
  private int exchanges;
  private boolean lost;

  SoftwareLink(SoftwareChip chip, LinkConditions conditions) {
    this.session = new ChipSession(chip);
    this.conditions = conditions;
    boolean extended = chip.behaviour().takesExtendedLength();
    this.longestCommand = extended ? EXTENDED_COMMAND : SHORT_COMMAND;
  }

  @Override
  public byte[] transceive(byte[] command) throws IOException {
    if (lost) {
      throw new IOException("the tag is lost");
    }
    exchanges++;
    Fault fault = conditions.faults().fault(exchanges).orElse(null);
    if (fault instanceof Fault.TagLost gone) {
      if (gone.heard()) {
        session.answer(command, AnswerTwist.NONE);
      }
      lost = true;
      throw new IOException("the tag was lost");
    }
    byte[] answer = answer(command, fault);
    spend(command.length, answer.length, fault);
    last = answer;
    return answer.clone();
  }

  private byte[] answer(byte[] command, @Nullable Fault fault) {
    if (fault instanceof Fault.PlainStatus plain) {
      return ResponseApdu.status(plain.statusWord()).bytes();
    }
    if (fault instanceof Fault.Replayed) {
      return last.clone();
    }
    if (fault instanceof Fault.ChipStatus status) {
      ResponseApdu told = ResponseApdu.status(status.statusWord());
      return session.answer(command, (asked, answer) -> told);
    }
    if (fault != null) {
      session.trick().begin(fault);
    }
    return onTheWire(session.answer(command, AnswerTwist.NONE), fault);
  }

  private static byte[] onTheWire(byte[] answer, @Nullable Fault fault) {
    if (fault instanceof Fault.WrongCode && answer.length > STATUS) {
      answer[answer.length - STATUS - 1] ^= 1;
    }
    if (fault instanceof Fault.Truncated cut) {
      return Arrays.copyOf(answer, Math.max(0, Math.min(cut.bytes(), answer.length)));
    }
    if (fault instanceof Fault.Lengthened more) {
      byte[] data = Arrays.copyOf(answer, answer.length - STATUS);
      byte[] status = Arrays.copyOfRange(answer, answer.length - STATUS, answer.length);
      return Bytes.join(data, new byte[more.bytes()], status);
    }
    return answer;
  }

  private void spend(int command, int answer, @Nullable Fault fault) {
    Duration time = conditions.model().exchange(command, answer).plus(session.delay());
    if (fault instanceof Fault.Slow slow) {
      time = time.plus(slow.delay());
    }
    airTime = airTime.plus(time);
    conditions.clock().advance(time);
  }

  @Override
  public int longestCommand() {
    return longestCommand;
  }

  /**
   * How many commands went over the link.
   *
   * @return the number of command and answer pairs so far
   */
  public int exchanges() {
    return exchanges;
  }

  /**
   * How long the exchanges would have taken on air, with the chip's own delays.
   *
   * @return the sum so far
   */
  public Duration airTime() {
    return airTime;
  }

  /**
   * How many bytes of files the chip has given on this link, those given twice counted twice,
   * protection and padding not counted.
   *
   * @return 0 or more
   */
  public long fileBytes() {
    return session.fileBytes();
  }
}
