package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.nfc.lds.ChipFile;
import java.util.Arrays;
import java.util.List;

/** READ BINARY in both of its forms (ISO/IEC 7816-4 §11.2.2). */
final class FileReading {

  private static final int SHORT_IDENTIFIER = 0x80;
  private static final int OFFSET_OBJECT = 0x54;
  private static final int CONTENT_OBJECT = 0x53;
  private static final int LONGEST_OFFSET = 4;

  private final CardFiles files;
  private final ChipBehaviour behaviour;
  private final ReadTrick trick;
  private long bytesGiven;

  FileReading(CardFiles files, ChipBehaviour behaviour, ReadTrick trick) {
    this.files = files;
    this.behaviour = behaviour;
    this.trick = trick;
  }

  /** How many bytes of files were given, each as often as it was. */
  long bytesGiven() {
    return bytesGiven;
  }

  /** Instruction B0: the offset stands in the parameters. */
  ResponseApdu read(CommandApdu command, FileSelection selection, boolean accessGranted, int room)
      throws Refusal {
    int offset = command.parameters();
    if ((command.p1() & SHORT_IDENTIFIER) != 0) {
      Refusal.unless(behaviour.takesShortIdentifiers(), StatusWord.WRONG_PARAMETERS);
      selection.selectShort(command.p1() & 0x1F, accessGranted);
      offset = command.p2();
    }
    return content(current(selection, accessGranted), offset, command.expected(), room);
  }

  /** Instruction B1: the offset stands in a data object, so that files over 32 KB can be read. */
  ResponseApdu readOdd(
      CommandApdu command, FileSelection selection, boolean accessGranted, int room)
      throws Refusal {
    Refusal.unless(behaviour.knowsOddReadBinary(), StatusWord.UNKNOWN_INSTRUCTION);
    int identifier = command.p2();
    Refusal.unless(command.p1() == 0 && identifier <= 30, StatusWord.WRONG_PARAMETERS);
    if (identifier != 0) {
      selection.selectShort(identifier, accessGranted);
    }
    ChipFile file = current(selection, accessGranted);
    int inside = Math.max(0, Math.min(room, command.expected()) - header(command.expected()));
    ResponseApdu content = content(file, offset(command.data()), inside, inside);
    return ResponseApdu.of(DataObject.write(CONTENT_OBJECT, content.data()), content.statusWord());
  }

  private static ChipFile current(FileSelection selection, boolean accessGranted) throws Refusal {
    ChipFile file = selection.current().orElseThrow(() -> new Refusal(StatusWord.NO_CURRENT_FILE));
    Refusal.unless(CardFiles.isOpen(file, accessGranted), StatusWord.SECURITY_STATUS);
    return file;
  }

  private ResponseApdu content(ChipFile file, int offset, int expected, int room) throws Refusal {
    Refusal.unless(expected > 0, StatusWord.WRONG_LENGTH);
    byte[] content = trick.content(files.content(file), offset, expected);
    Refusal.unless(offset < content.length, StatusWord.WRONG_OFFSET);
    int left = content.length - offset;
    boolean inexact = expected > left && left <= 0xFF && behaviour.isExactAtEndOfFile();
    Refusal.unless(!inexact, StatusWord.EXACT_LENGTH | left);
    int length = Math.min(expected, left);
    int most = Math.min(behaviour.largestRead(), room);
    if (length > most) {
      Refusal.unless(behaviour.onLargerRead() == LargerRead.SHORTENED, lengthError(most));
      length = most;
    }
    boolean all = expected == CommandApdu.SHORT_ANSWER || expected == CommandApdu.EXTENDED_ANSWER;
    boolean warned = expected > left && !all && behaviour.warnsAtEndOfFile();
    int given = Math.min(length, trick.longest());
    byte[] part = Arrays.copyOfRange(content, offset, offset + given);
    bytesGiven += given;
    return ResponseApdu.of(part, warned ? StatusWord.END_OF_FILE : StatusWord.OK);
  }

  private int lengthError(int most) {
    boolean told = behaviour.onLargerRead() == LargerRead.EXACT_LENGTH && most <= 0xFF;
    return told ? StatusWord.EXACT_LENGTH | most : StatusWord.WRONG_LENGTH;
  }

  private static int header(int length) {
    return length < 0x80 ? 2 : length < 0x100 ? 3 : 4;
  }

  private static int offset(byte[] data) throws Refusal {
    List<DataObject> objects = DataObject.parse(data);
    byte[] value =
        DataObject.find(objects, OFFSET_OBJECT)
            .orElseThrow(() -> new Refusal(StatusWord.WRONG_DATA));
    boolean fits = value.length > 0 && value.length <= LONGEST_OFFSET;
    Refusal.unless(fits, StatusWord.WRONG_DATA);
    long offset = 0;
    for (byte digit : value) {
      offset = (offset << 8) | (digit & 0xFF);
    }
    return (int) Math.min(offset, Integer.MAX_VALUE);
  }
}
