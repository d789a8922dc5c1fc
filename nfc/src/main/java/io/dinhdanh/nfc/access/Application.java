package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import java.util.Set;

/** The application of identity chips (ICAO Doc 9303-10 §3.3), and what it lets a stranger see. */
final class Application {

  private static final int SELECT = 0xA4;
  private static final int READ_BINARY = 0xB0;
  private static final int SHORT_IDENTIFIER = 0x80;
  private static final int WRONG_LENGTH = 0x67;
  private static final int UNKNOWN_INSTRUCTION = 0x6D00;
  private static final byte[] NAME = {(byte) 0xA0, 0, 0, 2, 0x47, 0x10, 1};
  private static final byte[] NOTHING = {};

  /** Security status, conditions of use, and the two complaints about missing protection. */
  private static final Set<Integer> DENIED = Set.of(0x6982, 0x6985, 0x6987, 0x6988);

  /** No such application, no such function, no such instruction or class, may not be selected. */
  private static final Set<Integer> ELSEWHERE =
      Set.of(0x6A82, 0x6A81, 0x6A86, UNKNOWN_INSTRUCTION, 0x6E00, 0x6999);

  private final ChipChannel channel;

  Application(ChipChannel channel) {
    this.channel = channel;
  }

  void select() throws ChipException {
    Answer answer = channel.send(SELECT, 0x04, 0x0C, NAME, 0);
    if (!answer.isOk()) {
      throw new ChipException(meaning(answer));
    }
  }

  private AccessError meaning(Answer answer) {
    int status = answer.status();
    if (channel.isSecured() && !answer.isShielded()) {
      return new AccessError.ChannelBroken(status);
    }
    if (DENIED.contains(status) && !channel.isSecured()) {
      return new AccessError.OnlyPace(status);
    }
    return ELSEWHERE.contains(status)
        ? new AccessError.NotAnIdentityChip(status)
        : new AccessError.Refused("select-application", status);
  }

  /**
   * Asks for the table of contents, unless it is known, to learn whether long commands are
   * understood: a chip that is locked says so, one that does not understand complains of the
   * length.
   *
   * @return false if the chip said that it shows nothing without a key
   */
  boolean settle(LengthNegotiation lengths) throws ChipException {
    if (lengths.state() != ExtendedLength.UNKNOWN) {
      return true;
    }
    lengths.begin(false);
    int place = SHORT_IDENTIFIER | ChipFile.COM.shortIdentifier();
    int status = channel.send(READ_BINARY, place, 0, NOTHING, lengths.largest()).status();
    if (status >> 8 == WRONG_LENGTH || status == UNKNOWN_INSTRUCTION) {
      lengths.refused();
    } else {
      lengths.accepted(false);
    }
    return !DENIED.contains(status);
  }
}
