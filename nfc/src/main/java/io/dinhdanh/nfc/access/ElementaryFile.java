package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import java.util.Arrays;
import java.util.Optional;

/** Reads one of the small files beside the application: select, then block after block. */
final class ElementaryFile {

  private static final int SELECT = 0xA4;
  private static final int READ_BINARY = 0xB0;
  private static final int END_OF_FILE = 0x6282;
  private static final int LIMIT = 16_384;

  private final ChipChannel channel;
  private final int identifier;
  private final LengthNegotiation lengths;
  private boolean shown;
  private int status;

  ElementaryFile(ChipChannel channel, int identifier, LengthNegotiation lengths) {
    this.channel = channel;
    this.identifier = identifier;
    this.lengths = lengths;
  }

  /** The whole file; nothing if the chip does not show it or it makes no sense. */
  Optional<byte[]> read() throws ChipException {
    return read(new BegunFile());
  }

  /** The whole file, from where it was begun; what arrives is kept there, come what may. */
  Optional<byte[]> read(BegunFile begun) throws ChipException {
    byte[] name = {(byte) (identifier >> 8), (byte) identifier};
    if (!unbroken(channel.send(SELECT, 0x02, 0x0C, name, 0)).isOk()) {
      return Optional.empty();
    }
    shown = true;
    int total = total(begun.content());
    while (begun.content().length < total) {
      byte[] block = block(begun.content().length);
      if (block.length == 0 || total > LIMIT) {
        return Optional.empty();
      }
      begun.append(block);
      total = total(begun.content());
    }
    return total > LIMIT ? Optional.empty() : Optional.of(Arrays.copyOf(begun.content(), total));
  }

  /** Whether the chip has ever let the file be selected. */
  boolean isShown() {
    return shown;
  }

  /** The status word of the last answer. */
  int status() {
    return status;
  }

  private byte[] block(int offset) throws ChipException {
    while (lengths.largest() > LengthNegotiation.SHORT) {
      lengths.begin(channel.isSecured());
      Answer answer = ask(offset, lengths.largest());
      if (isData(answer)) {
        lengths.accepted(channel.isSecured());
        return answer.data();
      }
      if (!lengths.isToBlame(answer.status())) {
        return new byte[0];
      }
      lengths.smaller();
    }
    Answer answer = ask(offset, channel.shortBlock());
    return isData(answer) ? answer.data() : new byte[0];
  }

  private Answer ask(int offset, int size) throws ChipException {
    return unbroken(
        channel.sendCorrected(READ_BINARY, offset >> 8, offset & 0xFF, new byte[0], size));
  }

  private Answer unbroken(Answer answer) throws ChipException {
    status = answer.status();
    if (channel.isSecured() && !answer.isShielded()) {
      throw new ChipException(new AccessError.ChannelBroken(status));
    }
    return answer;
  }

  private static boolean isData(Answer answer) {
    return answer.isOk() || answer.status() == END_OF_FILE;
  }

  /** Tag, length and value by the first bytes; too much if they make no sense. */
  private static int total(byte[] content) {
    if (content.length < 2) {
      return 2;
    }
    int first = content[1] & 0xFF;
    if (first < 0x80) {
      return 2 + first;
    }
    if (first == 0x81) {
      return content.length < 3 ? 3 : 3 + (content[2] & 0xFF);
    }
    if (first != 0x82) {
      return LIMIT + 1;
    }
    return content.length < 4 ? 4 : 4 + ((content[2] & 0xFF) << 8 | (content[3] & 0xFF));
  }
}
