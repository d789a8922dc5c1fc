package io.dinhdanh.nfc.testkit.chip;

/** Joins the data of chained commands (ISO/IEC 7816-4 §5.3.3). */
final class CommandChain {

  private static final int LONGEST = 65_536;

  private byte[] collected = new byte[0];
  private int instruction = -1;

  /** Keeps the data of a link that others follow. */
  ResponseApdu keep(CommandApdu command) throws Refusal {
    byte[] before = begun(command);
    byte[] data = command.data();
    Refusal.unless(before.length + data.length <= LONGEST, StatusWord.WRONG_LENGTH);
    collected = Bytes.join(before, data);
    instruction = command.instruction();
    return ResponseApdu.ok();
  }

  /** The last link with the data of those before it. */
  CommandApdu complete(CommandApdu command) {
    byte[] all = Bytes.join(begun(command), command.data());
    collected = new byte[0];
    return command.unprotected(all, command.expected());
  }

  private byte[] begun(CommandApdu command) {
    return instruction == command.instruction() ? collected : new byte[0];
  }
}
