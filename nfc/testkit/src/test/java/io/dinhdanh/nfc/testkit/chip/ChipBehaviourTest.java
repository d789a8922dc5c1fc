package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.bouncycastle.util.encoders.Hex;
import org.jmrtd.PassportService;
import org.junit.jupiter.api.Test;

/** The habits of real cards, one by one. */
class ChipBehaviourTest {

  private static final int LARGE = 70_000;

  private final MrzKey key =
      MrzKey.of("123456789", PartialDate.ofDay(1990, 3, 15), Expiry.on(LocalDate.of(2030, 3, 15)));
  private final byte[] portrait = file(0x75, LARGE);
  private final byte[] zone = file(0x61, 90);

  @Test
  void anExtendedReadGivesTheWholeFile() throws Exception {
    PassportService service = open(ChipBehaviour.usual());
    ResponseAPDU answer = read(service, 0x8200, 65_536);
    assertArrayEquals(Arrays.copyOf(portrait, answer.getNr()), answer.getData());
    assertTrue(answer.getNr() > 65_400, () -> "read " + answer.getNr());
  }

  @Test
  void aShortReadGivesWhatFitsUnderSecureMessaging() throws Exception {
    PassportService service = open(ChipBehaviour.usual());
    assertEquals(231, read(service, 0x8200, 256).getNr());
    assertEquals(223, read(service, 0x8200, 223).getNr());
  }

  @Test
  void beyond32KilobytesTheOddInstructionReads() throws Exception {
    PassportService service = open(ChipBehaviour.usual());
    assertEquals(StatusWord.OK, read(service, 0x8200, 10).getSW());
    byte[] offset = {0x54, 3, 1, 0, 0};
    ResponseAPDU answer =
        JmrtdClient.exchange(service, new CommandAPDU(0, 0xB1, 0, 0, offset, 1_000));
    byte[] expected =
        DataObject.write(0x53, Arrays.copyOfRange(portrait, 65_536, 65_536 + 1_000 - 4));
    assertArrayEquals(expected, answer.getData());
    ResponseAPDU past =
        JmrtdClient.exchange(
            service, new CommandAPDU(0, 0xB1, 0, 2, new byte[] {0x54, 3, 2, 0, 0}, 100));
    assertEquals(StatusWord.WRONG_OFFSET, past.getSW());
  }

  @Test
  void aCardWithoutTheseSaysSo() throws Exception {
    PassportService service =
        open(ChipBehaviour.usual().shortIdentifiers(false).oddReadBinary(false));
    assertEquals(StatusWord.WRONG_PARAMETERS, read(service, 0x8200, 10).getSW());
    byte[] offset = {0x54, 1, 0};
    assertEquals(
        StatusWord.UNKNOWN_INSTRUCTION,
        JmrtdClient.exchange(service, new CommandAPDU(0, 0xB1, 0, 0, offset, 10)).getSW());
  }

  @Test
  void aCardWithoutExtendedLengthSaysSoInTheClear() throws Exception {
    SoftwareLink link = chip(ChipBehaviour.usual().extendedLength(false)).link();
    assertEquals(ChipLink.SHORT_COMMAND, link.longestCommand());
    assertArrayEquals(Hex.decode("6700"), link.transceive(Hex.decode("00B00000000000")));
  }

  @Test
  void largerReadsAreShortenedOrRefusedOrTold() throws Exception {
    PassportService shortening = open(ChipBehaviour.usual().largestRead(112, LargerRead.SHORTENED));
    assertEquals(112, read(shortening, 0x8200, 200).getNr());
    PassportService refusing =
        open(ChipBehaviour.usual().largestRead(112, LargerRead.WRONG_LENGTH));
    assertEquals(StatusWord.WRONG_LENGTH, read(refusing, 0x8200, 200).getSW());
    assertEquals(112, read(refusing, 0x8200, 112).getNr());
    PassportService telling = open(ChipBehaviour.usual().largestRead(112, LargerRead.EXACT_LENGTH));
    assertEquals(0x6C70, read(telling, 0x8200, 200).getSW());
    assertThrows(
        IllegalArgumentException.class,
        () -> ChipBehaviour.usual().largestRead(0, LargerRead.SHORTENED));
  }

  @Test
  void theEndOfAFileIsToldOrNot() throws Exception {
    PassportService silent = open(ChipBehaviour.usual());
    assertEquals(StatusWord.OK, read(silent, 0x8100, 200).getSW());
    assertEquals(StatusWord.WRONG_OFFSET, read(silent, zone.length, 10).getSW());
    PassportService warning = open(ChipBehaviour.usual().endOfFileWarned(true));
    ResponseAPDU answer = read(warning, 0x8100, 200);
    assertEquals(StatusWord.END_OF_FILE, answer.getSW());
    assertArrayEquals(zone, answer.getData());
    assertEquals(StatusWord.OK, read(warning, 0x8100, zone.length).getSW());
  }

  @Test
  void answersComeInPieces() throws Exception {
    SoftwareLink link =
        SoftwareChip.builder()
            .file(ChipFile.CARD_ACCESS, file(0x31, 700))
            .behaviour(ChipBehaviour.usual().answersInPieces(256))
            .build()
            .link();
    link.transceive(Hex.decode("00A4020C02011C"));
    ByteArrayOutputStream collected = new ByteArrayOutputStream();
    byte[] answer = link.transceive(Hex.decode("00B00000000000"));
    int rounds = 0;
    while (answer[answer.length - 2] == 0x61) {
      collected.write(answer, 0, answer.length - 2);
      answer = link.transceive(Hex.decode("00C0000000"));
      rounds++;
    }
    collected.write(answer, 0, answer.length - 2);
    assertEquals(2, rounds);
    assertArrayEquals(file(0x31, 700), collected.toByteArray());
    assertArrayEquals(Hex.decode("6985"), link.transceive(Hex.decode("00C0000000")));
  }

  @Test
  void theMasterFileIsSelectedOrNot() throws Exception {
    SoftwareLink usual = chip(ChipBehaviour.usual()).link();
    assertArrayEquals(Hex.decode("9000"), usual.transceive(Hex.decode("00A4000C023F00")));
    SoftwareLink vietnamese = chip(ChipBehaviour.vietnamese()).link();
    assertArrayEquals(Hex.decode("6D00"), vietnamese.transceive(Hex.decode("00A4000C023F00")));
  }

  @Test
  void wrongPasswordsSlowTheChipDown() throws Exception {
    SoftwareChip chip = chip(ChipBehaviour.usual().slowsDownBy(Duration.ofSeconds(2)));
    SoftwareLink link = chip.link();
    byte[] wrong = Bytes.join(Hex.decode("0082000028"), new byte[40], new byte[] {40});
    link.transceive(Hex.decode("00A4040C07A0000002471001"));
    for (int attempt = 0; attempt < 3; attempt++) {
      Duration before = link.airTime();
      link.transceive(Hex.decode("0084000008"));
      assertArrayEquals(Hex.decode("6300"), link.transceive(wrong));
      Duration spent = link.airTime().minus(before);
      assertEquals(2L * attempt, spent.toSeconds());
    }
  }

  @Test
  void aPlainCommandEndsTheSession() throws Exception {
    SoftwareLink link = chip(ChipBehaviour.usual()).link();
    PassportService service = JmrtdClient.authenticated(link, key);
    assertEquals(StatusWord.OK, read(service, 0x8100, 10).getSW());
    assertArrayEquals(Hex.decode("6982"), link.transceive(Hex.decode("00B0810000")));
    byte[] late = link.transceive(service.getWrapper().wrap(readCommand(0x8100, 10)).getBytes());
    assertArrayEquals(Hex.decode("6988"), late);
  }

  @Test
  void chainedDataIsJoined() throws Exception {
    PassportService service = open(ChipBehaviour.usual());
    ResponseAPDU first =
        JmrtdClient.exchange(service, new CommandAPDU(0x10, 0xA4, 2, 0x0C, new byte[] {1}));
    assertEquals(StatusWord.OK, first.getSW());
    ResponseAPDU last =
        JmrtdClient.exchange(service, new CommandAPDU(0, 0xA4, 2, 0x0C, new byte[] {1}));
    assertEquals(StatusWord.OK, last.getSW());
    assertArrayEquals(zone, read(service, 0, 231).getData());
  }

  private PassportService open(ChipBehaviour behaviour) throws Exception {
    return JmrtdClient.authenticated(chip(behaviour).link(), key);
  }

  private SoftwareChip chip(ChipBehaviour behaviour) {
    return SoftwareChip.builder()
        .file(ChipFile.DG1, zone)
        .file(ChipFile.DG2, portrait)
        .mrzKey(key)
        .behaviour(behaviour)
        .build();
  }

  private static ResponseAPDU read(PassportService service, int parameters, int expected)
      throws Exception {
    return JmrtdClient.exchange(service, readCommand(parameters, expected));
  }

  private static CommandAPDU readCommand(int parameters, int expected) {
    return new CommandAPDU(0, 0xB0, parameters >> 8, parameters & 0xFF, expected);
  }

  private static byte[] file(int tag, int length) {
    byte[] content = new byte[length];
    new Random(tag).nextBytes(content);
    return DataObject.write(tag, content);
  }
}
