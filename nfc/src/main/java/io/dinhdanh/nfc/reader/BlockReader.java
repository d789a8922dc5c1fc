package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.Answer;
import io.dinhdanh.nfc.access.ChipChannel;

/**
 * READ BINARY in blocks as large as chip and reader bear (ISO/IEC 7816-4 §11.3): even instruction
 * up to an offset of 32,767, odd instruction with the offset as an object beyond it. Not
 * thread-safe.
 */
final class BlockReader {

  /** Fewer bytes were left than asked for; those that came are good. */
  static final int END_OF_FILE = 0x6282;

  private static final int READ_BINARY = 0xB0;
  private static final int READ_BINARY_ODD = 0xB1;
  private static final int SHORT_IDENTIFIER = 0x80;
  private static final int LONGEST_SHORT_OFFSET = 0x7FFF;
  private static final int CORRECT_LENGTH = 0x6C;
  private static final byte[] NOTHING = {};

  private final ChipChannel channel;
  private final BlockSizes sizes;

  BlockReader(ChipChannel channel, CardHabits habits) {
    this.channel = channel;
    this.sizes = habits.sizes();
  }

  /** One way to ask for so many bytes. */
  private interface Question {
    Answer ask(int size) throws ChipException;
  }

  /** The first block of a file that thereby becomes the current one. */
  Answer readByShortIdentifier(int identifier) throws ChipException {
    sizes.fileBegins();
    return negotiated(
        Long.MAX_VALUE,
        size -> channel.send(READ_BINARY, SHORT_IDENTIFIER | identifier, 0, NOTHING, size));
  }

  /** The block of the current file at an offset, no more than is left. */
  Answer read(int offset, long left) throws ChipException {
    if (offset == 0) {
      sizes.fileBegins();
    } else {
      sizes.goesOn();
    }
    if (offset <= LONGEST_SHORT_OFFSET) {
      return negotiated(
          left, size -> channel.send(READ_BINARY, offset >> 8, offset & 0xFF, NOTHING, size));
    }
    byte[] place = {0x54, 0x03, (byte) (offset >> 16), (byte) (offset >> 8), (byte) offset};
    Answer answer =
        negotiated(
            left == Long.MAX_VALUE ? left : left + OddAnswer.MOST_HEADER,
            size -> channel.send(READ_BINARY_ODD, 0, 0, place, size));
    return isData(answer) ? OddAnswer.open(answer) : answer;
  }

  private Answer negotiated(long left, Question question) throws ChipException {
    while (true) {
      int size = (int) Math.min(left, sizes.size(channel.shortBlock()));
      sizes.asked();
      Answer answer = question.ask(size);
      if (isData(answer)) {
        sizes.answered();
        return answer;
      }
      if (answer.status() >> 8 == CORRECT_LENGTH && answer.isShielded() == channel.isSecured()) {
        return corrected(answer.status() & 0xFF, size, question);
      }
      boolean smaller =
          isAboutLength(answer.status(), sizes.isConfirmed())
              && sizes.refused(channel.shortBlock());
      if (channel.isSecured() && !answer.isShielded()) {
        throw new ChipException(new AccessError.ChannelBroken(answer.status()));
      }
      if (!smaller) {
        sizes.otherwise();
        return answer;
      }
    }
  }

  /** The chip names the length: of what is left, or the most that it gives at once. */
  private Answer corrected(int length, int size, Question question) throws ChipException {
    int correct = length == 0 ? 256 : length;
    Answer answer = question.ask(correct);
    if (isData(answer) && correct < size && answer.data().length == correct) {
      sizes.named(correct);
    }
    return answer;
  }

  private static boolean isData(Answer answer) {
    return answer.isOk() || answer.status() == END_OF_FILE;
  }

  /** Wrong length by its name; at a size never tried also the other ways to say "cannot". */
  private static boolean isAboutLength(int status, boolean confirmed) {
    boolean cannot = status == 0x6F00 || status == 0x6D00 || status == 0x6A80;
    return status >> 8 == 0x67 || (cannot && !confirmed);
  }
}
