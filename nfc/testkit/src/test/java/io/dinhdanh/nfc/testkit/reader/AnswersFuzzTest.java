package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;

/** Whatever a chip answers: a fitting error, or what the chip holds; never a hang. */
class AnswersFuzzTest {

  private static final int PROTECTED = 0x0C;
  private static final int LONGEST = 300;

  /** A chip that makes every answer up. */
  @FuzzTest(maxDuration = "2m")
  void anyAnswers(FuzzedDataProvider data) {
    ChipLink link = command -> data.consumeBytes(data.consumeInt(0, LONGEST));
    try {
      Lab.reading(ReadPlan.everything(), Lab.KEY).readFrom(link);
    } catch (ChipException e) {
      assertFalse(e.error().sentence().vi().isEmpty());
    }
  }

  /** A genuine chip behind somebody who changes answers under secure messaging. */
  @FuzzTest(maxDuration = "2m")
  void protectedAnswers(FuzzedDataProvider data) throws Exception {
    ChipFiles files = SizedFiles.with(600);
    SoftwareChip chip = Lab.chip(files, ChipBehaviour.vietnamese());
    ChipLink genuine = chip.link();
    ChipLink changed =
        command -> {
          byte[] answer = genuine.transceive(command);
          boolean touch = (command[0] & PROTECTED) == PROTECTED && data.remainingBytes() > 0;
          return touch && data.consumeBoolean() ? change(answer, data) : answer;
        };
    try {
      assertSame(files, Lab.reading(ReadPlan.bank(), Lab.KEY).readFrom(changed));
    } catch (ChipException e) {
      assertFalse(e.error().sentence().vi().isEmpty());
    }
  }

  private static byte[] change(byte[] answer, FuzzedDataProvider data) {
    byte[] other = answer.clone();
    if (data.consumeBoolean()) {
      return data.consumeBytes(data.consumeInt(0, LONGEST));
    }
    other[data.consumeInt(0, other.length - 1)] ^= data.consumeByte();
    return other;
  }

  private static void assertSame(ChipFiles files, ChipDump dump) {
    for (ChipFile file : dump.files().present()) {
      byte[] held = files.get(file).orElse(new byte[0]);
      assertArrayEquals(held, dump.files().get(file).orElseThrow(), file.name());
    }
  }
}
