package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A chip without access control that gives 256 bytes at once and knows no long commands. */
final class OpenChip implements ChipLink {

  private static final int SHORT = 5;

  private final ChipFiles files;
  private byte @Nullable [] current;
  private int fileCommands;

  OpenChip(ChipFiles files) {
    this.files = files;
  }

  /** The commands that selected or read a file, after the application was selected. */
  int fileCommands() {
    return fileCommands;
  }

  @Override
  public byte[] transceive(byte[] command) {
    if ((command[1] & 0xFF) == 0xA4) {
      return command[2] == 4 ? begin() : select((command[5] & 0xFF) << 8 | (command[6] & 0xFF));
    }
    fileCommands++;
    if (command.length > SHORT) {
      return status(0x6700);
    }
    int offset = (command[2] & 0xFF) << 8 | (command[3] & 0xFF);
    if ((command[2] & 0x80) != 0) {
      current = byShortIdentifier(command[2] & 0x1F);
      offset = command[3] & 0xFF;
    }
    return read(offset, command[4] == 0 ? 256 : command[4] & 0xFF);
  }

  private byte[] begin() {
    fileCommands = 0;
    return status(0x9000);
  }

  private byte[] select(int identifier) {
    fileCommands++;
    current = byShortIdentifier(identifier & 0x1F);
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

  private byte[] read(int offset, int length) {
    byte[] file = current;
    if (file == null || offset >= file.length) {
      return status(file == null ? 0x6986 : 0x6B00);
    }
    int end = Math.min(file.length, offset + length);
    byte[] answer = Arrays.copyOfRange(file, offset, end + 2);
    answer[end - offset] = (byte) 0x90;
    answer[end - offset + 1] = 0;
    return answer;
  }

  private static byte[] status(int word) {
    return new byte[] {(byte) (word >> 8), (byte) word};
  }
}
