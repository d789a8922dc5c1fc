package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.nfc.lds.ChipFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.bouncycastle.util.encoders.Hex;
import org.jmrtd.PassportService;
import org.junit.jupiter.api.Test;

/** Each fault of the script, as a reader meets it. */
class FaultTest {

  private static final byte[] READ = Hex.decode("00B09C0000");
  private static final int AFTER_ACCESS = 4;

  private final byte[] access = DataObject.write(0x31, new byte[40]);
  private final byte[] zone = DataObject.write(0x61, new byte[90]);
  private final MrzKey key =
      MrzKey.of("123456789", PartialDate.ofDay(1990, 3, 15), Expiry.on(LocalDate.of(2030, 3, 15)));
  private final SoftwareChip chip =
      SoftwareChip.builder()
          .file(ChipFile.CARD_ACCESS, access)
          .file(ChipFile.DG1, zone)
          .mrzKey(key)
          .build();

  @Test
  void aLostTagStaysLost() throws Exception {
    for (boolean heard : new boolean[] {true, false}) {
      SoftwareLink link = link(2, new Fault.TagLost(heard));
      assertArrayEquals(ok(access), link.transceive(READ));
      assertThrows(IOException.class, () -> link.transceive(READ));
      assertThrows(IOException.class, () -> link.transceive(READ));
    }
    assertArrayEquals(ok(access), chip.link().transceive(READ));
  }

  @Test
  void statusWordsComeInTheClearOrFromTheChip() throws Exception {
    SoftwareLink plain = link(AFTER_ACCESS, new Fault.PlainStatus(0x6F00));
    PassportService service = JmrtdClient.authenticated(plain, key);
    CommandAPDU wrapped = service.getWrapper().wrap(read(10));
    assertArrayEquals(Hex.decode("6F00"), plain.transceive(wrapped.getBytes()));
    SoftwareLink guarded = link(AFTER_ACCESS, new Fault.ChipStatus(0x6A82));
    ResponseAPDU told = JmrtdClient.exchange(JmrtdClient.authenticated(guarded, key), read(10));
    assertEquals(0x6A82, told.getSW());
  }

  @Test
  void aWrongCodeIsNoticed() throws Exception {
    PassportService service =
        JmrtdClient.authenticated(link(AFTER_ACCESS, new Fault.WrongCode()), key);
    assertThrows(IllegalStateException.class, () -> JmrtdClient.exchange(service, read(10)));
  }

  @Test
  void aReplayedAnswerIsNoticed() throws Exception {
    PassportService service =
        JmrtdClient.authenticated(link(AFTER_ACCESS + 1, new Fault.Replayed()), key);
    assertEquals(StatusWord.OK, JmrtdClient.exchange(service, read(10)).getSW());
    assertThrows(IllegalStateException.class, () -> JmrtdClient.exchange(service, read(10)));
    assertArrayEquals(Hex.decode("6F00"), link(1, new Fault.Replayed()).transceive(READ));
  }

  @Test
  void answersAreCutAndLengthened() throws Exception {
    assertEquals(0, link(1, new Fault.Truncated(0)).transceive(READ).length);
    assertEquals(7, link(1, new Fault.Truncated(7)).transceive(READ).length);
    assertArrayEquals(ok(access), link(1, new Fault.Truncated(500)).transceive(READ));
    byte[] longer = link(1, new Fault.Lengthened(3)).transceive(READ);
    assertArrayEquals(ok(Bytes.join(access, new byte[3])), longer);
  }

  @Test
  void readsAreShortOrEmptyFromThenOn() throws Exception {
    SoftwareLink few = link(2, new Fault.ShortReads(5));
    assertArrayEquals(ok(access), few.transceive(READ));
    for (int time = 0; time < 2; time++) {
      assertArrayEquals(ok(Arrays.copyOf(access, 5)), few.transceive(READ));
    }
    assertArrayEquals(ok(new byte[0]), link(1, new Fault.ShortReads(0)).transceive(READ));
    PassportService service =
        JmrtdClient.authenticated(link(AFTER_ACCESS, new Fault.ShortReads(3)), key);
    assertEquals(3, JmrtdClient.exchange(service, read(10)).getNr());
  }

  @Test
  void filesWithoutEndGoOn() throws Exception {
    SoftwareLink link = link(1, new Fault.EndlessReads());
    assertEquals(258, link.transceive(READ).length);
    assertArrayEquals(
        ok(new byte[256]), link.transceive(Hex.decode("00B07FFF00")), "beyond the file's end");
  }

  @Test
  void lengthsGrowWithEachLook() throws Exception {
    SoftwareLink link = link(1, new Fault.GrowingLengths());
    int before = 0;
    for (int look = 0; look < 3; look++) {
      byte[] head = link.transceive(Hex.decode("00B09C0004"));
      int length = ((head[2] & 0xFF) << 8) | (head[3] & 0xFF);
      assertTrue(length > before, "length " + length);
      before = length;
    }
  }

  @Test
  void aSlowAnswerMovesTheClock() throws Exception {
    VirtualClock clock = VirtualClock.at(Instant.EPOCH);
    Fault slow = new Fault.Slow(Duration.ofSeconds(30));
    SoftwareLink link =
        chip.link(
            LinkConditions.usual().withClock(clock).withFaults(FaultScript.none().at(2, slow)));
    link.transceive(READ);
    assertTrue(clock.instant().isBefore(Instant.EPOCH.plusSeconds(1)));
    link.transceive(READ);
    assertTrue(clock.instant().isAfter(Instant.EPOCH.plusSeconds(30)));
    assertEquals(Duration.between(Instant.EPOCH, clock.instant()), link.airTime());
    assertEquals(clock.instant(), clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")).instant());
    assertEquals(2, link.exchanges());
  }

  @Test
  void aFasterLinkTakesLessTimeForTheSame() throws Exception {
    SoftwareLink usual = chip.link(LinkConditions.usual());
    SoftwareLink fast = chip.link(LinkConditions.usual().withModel(LinkModel.of(848)));
    assertArrayEquals(usual.transceive(READ), fast.transceive(READ));
    assertTrue(fast.airTime().compareTo(usual.airTime()) < 0);
  }

  @Test
  void emptyAnswersSucceedForAsLongAsOneAsks() throws Exception {
    SoftwareLink link = link(AFTER_ACCESS, new Fault.ShortReads(0));
    PassportService service = JmrtdClient.authenticated(link, key);
    for (int time = 0; time < 10; time++) {
      ResponseAPDU empty = JmrtdClient.exchange(service, read(10));
      assertEquals(StatusWord.OK, empty.getSW());
      assertEquals(0, empty.getNr());
    }
  }

  @Test
  void aScriptNumbersCommandsFromOne() {
    assertThrows(
        IllegalArgumentException.class, () -> FaultScript.none().at(0, new Fault.WrongCode()));
    assertThrows(CardServiceException.class, () -> JmrtdClient.authenticated(lostAtOnce(), key));
  }

  private SoftwareLink lostAtOnce() {
    return link(1, new Fault.TagLost(false));
  }

  private SoftwareLink link(int command, Fault fault) {
    return chip.link(LinkConditions.usual().withFaults(FaultScript.none().at(command, fault)));
  }

  private static CommandAPDU read(int expected) {
    return new CommandAPDU(0, 0xB0, 0x81, 0, expected);
  }

  private static byte[] ok(byte[] data) {
    return Bytes.join(data, new byte[] {(byte) 0x90, 0});
  }
}
