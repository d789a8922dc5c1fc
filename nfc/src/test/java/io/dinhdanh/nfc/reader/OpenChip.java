package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A chip without access control that refuses more than so many bytes at once, on a link that breaks
 * at one command.
 */
final class OpenChip implements ChipLink {

  private final ChipFiles files;
  private final int most;
  private final int breaksAt;
  private byte @Nullable [] current;
  private int commands;
  private int fileCommands;

  OpenChip(ChipFiles files, int most) {
    this(files, most, Integer.MAX_VALUE);
  }

  OpenChip(ChipFiles files, int most, int breaksAt) {
    this.files = files;
    this.most = most;
    this.breaksAt = breaksAt;
  }

  int commands() {
    return commands;
  }

  /** The commands after the application was selected. */
  int fileCommands() {
    return fileCommands;
  }

  @Override
  public byte[] transceive(byte[] command) throws IOException {
    if (++commands >= breaksAt) {
      throw new IOException("the tag was lost");
    }
    fileCommands++;
    if ((command[1] & 0xFF) == 0xA4) {
      return command[2] == 4 ? begin() : select((command[5] & 0xFF) << 8 | (command[6] & 0xFF));
    }
    boolean extended = command.length > 5;
    if (extended && most <= 256) {
      return status(0x6700);
    }
    int offset = (command[2] & 0xFF) << 8 | (command[3] & 0xFF);
    if ((command[2] & 0x80) != 0) {
      current = byShortIdentifier(command[2] & 0x1F);
      offset = command[3] & 0xFF;
    }
    int asked = extended ? (command[5] & 0xFF) << 8 | (command[6] & 0xFF) : command[4] & 0xFF;
    return read(offset, asked == 0 ? (extended ? 65_536 : 256) : asked);
  }

  private byte[] begin() {
    fileCommands = 0;
    return status(0x9000);
  }

  private byte[] select(int identifier) {
    current = identifier == 0x011C ? null : byShortIdentifier(identifier & 0x1F);
    return status(current == null ? 0x6A82 : 0x9000);
  }

  private byte @Nullable [] byShortIdentifier(int identifier) {
    for (ChipFile file : files.present()) {
      if (file.shortIdentifier() == identifier) {
        return files.get(file).orElseThrow();
      }
    }
    return null;
  }

  private byte[] read(int offset, int asked) {
    byte[] file = current;
    if (file == null || offset >= file.length) {
      return status(file == null ? 0x6A82 : 0x6B00);
    }
    int length = Math.min(asked, file.length - offset);
    if (length > most) {
      return status(0x6700);
    }
    byte[] answer = Arrays.copyOf(Arrays.copyOfRange(file, offset, offset + length), length + 2);
    answer[length] = (byte) 0x90;
    return answer;
  }

  private static byte[] status(int word) {
    return new byte[] {(byte) (word >> 8), (byte) word};
  }
}
