package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.sf.scuba.smartcards.CommandAPDU;
import org.bouncycastle.util.encoders.Hex;
import org.jmrtd.PassportService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever bytes come as a command, the chip answers; seeded. */
class AnyCommandTest {

  private static final int TIMES = 4_000;
  private static final int LONGEST_ANSWER = 65_538;

  private static final List<String> COMMANDS =
      List.of(
          "00A4040C07A0000002471001",
          "00A4020C02011C",
          "00A4000C023F00",
          "00B09C0000",
          "00B00000000000",
          "00B1000003540100",
          "0084000008",
          "0022C1A412800A04007F0007020204020283010284010C",
          "0022C1A40F800A04007F00070202040202830101",
          "10860000027C0000",
          "10860000067C0481020400",
          "0022" + "41A40C800A04007F00070202030202",
          "0022" + "41A60491020400",
          "00860000027C0000",
          "0088000008010203040506070800",
          "00C0000000",
          "0CB081000D9701048E08000000000000000000");

  private static TestCard card;

  private final Random random = new Random(9303);

  @BeforeAll
  static void issue() {
    card = TestCard.issue(TestProfile.CCCD_2021);
  }

  @Test
  void bytesWithoutSense() throws Exception {
    SoftwareLink link = card.link();
    for (int time = 0; time < TIMES; time++) {
      byte[] command = new byte[random.nextInt(time % 50 == 0 ? 70_000 : 40)];
      random.nextBytes(command);
      answer(link, command);
    }
  }

  @Test
  void changedCommandsInTheClear() throws Exception {
    SoftwareLink link = card.link();
    for (int time = 0; time < TIMES; time++) {
      String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
      answer(link, changed(Hex.decode(command)));
    }
  }

  @Test
  void changedCommandsUnderSecureMessaging() throws Exception {
    PassportService service = JmrtdClient.authenticated(card.link(), card.mrzKey());
    int served = 0;
    for (int time = 0; time < TIMES; time++) {
      Optional<CommandAPDU> command = command();
      if (command.isPresent()) {
        JmrtdClient.exchange(service, command.orElseThrow());
        served++;
      }
    }
    assertTrue(served > TIMES / 4, "served " + served);
    assertEquals(
        StatusWord.OK,
        JmrtdClient.exchange(service, new CommandAPDU(0, 0xB0, 0x81, 0, 10)).getSW());
  }

  /** A changed command that can be protected, without what would end or change the session. */
  private Optional<CommandAPDU> command() {
    byte[] bytes = changed(Hex.decode(COMMANDS.get(random.nextInt(COMMANDS.size() - 2))));
    bytes[0] = (byte) (bytes[0] & 0x10);
    List<Integer> changing = List.of(0x82, 0x86, 0x22, 0xC0);
    if (changing.contains(bytes[1] & 0xFF)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new CommandAPDU(bytes));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private byte[] changed(byte[] command) {
    int changes = random.nextInt(3);
    for (int change = 0; change < changes; change++) {
      command[random.nextInt(command.length)] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(10) == 0 ? random.nextInt(command.length + 3) : command.length;
    return Arrays.copyOf(command, Math.max(4, length));
  }

  private static void answer(SoftwareLink link, byte[] command) throws Exception {
    int length = link.transceive(command).length;
    assertTrue(length >= 2 && length <= LONGEST_ANSWER, "answer of " + length);
  }
}
