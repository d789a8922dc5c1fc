package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.CardServices;
import io.dinhdanh.nfc.link.ChipLink;
import java.io.ByteArrayOutputStream;
import net.sf.scuba.smartcards.CardFileInputStream;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.jmrtd.BACKey;
import org.jmrtd.PassportService;
import org.jmrtd.protocol.SecureMessagingWrapper;

/** JMRTD as an independent reader of the software chip. */
final class JmrtdClient {

  private JmrtdClient() {}

  static PassportService open(ChipLink link) throws CardServiceException {
    return open(link, PassportService.DEFAULT_MAX_BLOCKSIZE, false);
  }

  static PassportService open(ChipLink link, int block, boolean shortIdentifiers)
      throws CardServiceException {
    PassportService service =
        new PassportService(
            CardServices.over(link),
            PassportService.NORMAL_MAX_TRANCEIVE_LENGTH,
            block,
            shortIdentifiers,
            true);
    service.open();
    return service;
  }

  /** A service that has opened the chip by Basic Access Control. */
  static PassportService authenticated(ChipLink link, MrzKey key) throws CardServiceException {
    PassportService service = open(link);
    service.sendSelectApplet(false);
    service.doBAC(key(key));
    return service;
  }

  static BACKey key(MrzKey key) {
    return new BACKey(key.documentNumber(), key.birthDate(), key.expiryDate());
  }

  /** Reads a file to its end, the way JMRTD's own readers do. */
  static byte[] read(PassportService service, ChipFile file) throws Exception {
    int block = service.getMaxReadBinaryLength();
    try (CardFileInputStream stream = service.getInputStream((short) file.identifier(), block)) {
      return stream.readAllBytes();
    }
  }

  /**
   * Reads a file of the master file under secure messaging, which PassportService does not: its
   * file system for the master file has no wrapper.
   */
  static byte[] readProtected(PassportService service, ChipFile file) throws Exception {
    int identifier = file.identifier();
    byte[] data = {(byte) (identifier >> 8), (byte) identifier};
    exchange(service, new CommandAPDU(0, 0xA4, 2, 0x0C, data));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ResponseAPDU answer;
    do {
      int offset = content.size();
      answer = exchange(service, new CommandAPDU(0, 0xB0, offset >> 8, offset & 0xFF, 200));
      content.write(answer.getData());
    } while (answer.getSW() == StatusWord.OK && answer.getNr() > 0);
    return content.toByteArray();
  }

  /** Sends a command under secure messaging. */
  static ResponseAPDU exchange(PassportService service, CommandAPDU command) throws Exception {
    SecureMessagingWrapper wrapper = service.getWrapper();
    return wrapper.unwrap(service.transmit(wrapper.wrap(command)));
  }

  static void assertReads(PassportService service, ChipFile file, byte[] content) throws Exception {
    assertArrayEquals(content, read(service, file), file.name());
  }
}
