package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.link.ChipLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;

/**
 * One link, watched: asks the guard before each command, bounds each answer, fetches what the chip
 * holds back (61xx), and remembers how the last command went. Not thread-safe.
 */
final class Wire {

  /** ISO/IEC 7816-4 §5.1: 65,536 bytes of data and the status word. */
  private static final int LONGEST_ANSWER = 65_538;

  private static final int MORE = 0x61;
  private static final int CORRECT_LENGTH = 0x6C;
  private static final byte GET_RESPONSE = (byte) 0xC0;

  private final ChipLink link;
  private final ExchangeGuard guard;
  private final Clock clock;
  private int lastClass;
  private int lastInstruction;
  private int lastStatus;
  private long slowestMillis;

  Wire(ChipLink link, ExchangeGuard guard, Clock clock) {
    this.link = link;
    this.guard = guard;
    this.clock = clock;
  }

  /** The whole answer to a command: data in one piece, then the last status word. */
  byte[] exchange(byte[] command) throws ChipException {
    lastClass = command[0] & 0xFF;
    lastInstruction = command[1] & 0xFF;
    lastStatus = 0;
    long before = clock.millis();
    byte[] answer = collect(once(command));
    slowestMillis = Math.max(slowestMillis, clock.millis() - before);
    lastStatus = status(answer);
    return answer;
  }

  private byte[] collect(byte[] first) throws ChipException {
    if (status(first) >> 8 != MORE) {
      return first;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = first;
    while (status(part) >> 8 == MORE) {
      all.write(part, 0, part.length - 2);
      byte[] next = getResponse(part[part.length - 1]);
      if ((next.length == 2 && status(next) >> 8 == MORE) || all.size() > LONGEST_ANSWER) {
        throw new ChipException(new AccessError.Refused("get-response", status(next)));
      }
      part = next;
    }
    all.write(part, 0, part.length);
    return all.toByteArray();
  }

  /** The next piece; a chip that names another length for it gets that one, once. */
  private byte[] getResponse(byte expected) throws ChipException {
    byte[] next = once(new byte[] {0, GET_RESPONSE, 0, 0, expected});
    boolean corrected = next.length == 2 && status(next) >> 8 == CORRECT_LENGTH;
    return corrected ? once(new byte[] {0, GET_RESPONSE, 0, 0, next[1]}) : next;
  }

  private byte[] once(byte[] command) throws ChipException {
    guard.beforeCommand();
    byte[] answer = transceive(command);
    if (answer.length < 2 || answer.length > LONGEST_ANSWER) {
      throw new ChipException(new AccessError.Refused("answer", 0));
    }
    return answer;
  }

  private byte[] transceive(byte[] command) throws ChipException {
    try {
      return link.transceive(command.clone());
    } catch (IOException e) {
      throw new ChipException(new AccessError.CardGone(), e);
    } catch (SecurityException | IllegalStateException e) {
      // So Android says that the tag is out of date or the connection closed.
      throw new ChipException(new AccessError.CardGone(), e);
    }
  }

  static int status(byte[] answer) {
    return (answer[answer.length - 2] & 0xFF) << 8 | (answer[answer.length - 1] & 0xFF);
  }

  int lastClass() {
    return lastClass;
  }

  int lastInstruction() {
    return lastInstruction;
  }

  /** The status word of the last command, 0 if it was not answered. */
  int lastStatus() {
    return lastStatus;
  }

  /** From now on the slowest command is looked for anew. */
  void handshakeBegins() {
    slowestMillis = 0;
  }

  /** How long the slowest command of the handshake took. */
  long slowestMillis() {
    return slowestMillis;
  }
}
