package io.dinhdanh.nfc.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import org.junit.jupiter.api.Test;

/** Links and card services, made of each other. */
class CardServicesTest {

  private static final byte[] COMMAND = {0, (byte) 0xB0, 0, 0, 4};
  private static final byte[] ANSWER = {1, 2, 3, 4, (byte) 0x90, 0};

  private final ChipLink echo =
      command -> {
        assertArrayEquals(COMMAND, command);
        return ANSWER.clone();
      };

  @Test
  void aCommandGoesThroughBothWays() throws Exception {
    CardService service = CardServices.over(echo);
    assertFalse(service.isOpen());
    service.open();
    assertTrue(service.isOpen());
    assertArrayEquals(ANSWER, service.transmit(new CommandAPDU(COMMAND)).getBytes());
    assertArrayEquals(ANSWER, CardServices.link(service).transceive(COMMAND));
    assertEquals(0, service.getATR().length);
    service.close();
    assertFalse(service.isOpen());
  }

  @Test
  void theLongestCommandIsKept() {
    CardService service = CardServices.over(echo);
    assertFalse(service.isExtendedAPDULengthSupported());
    assertEquals(ChipLink.SHORT_COMMAND, CardServices.link(service).longestCommand());
    CardService extended = CardServices.over(failing(new IOException("unused")));
    assertTrue(extended.isExtendedAPDULengthSupported());
    assertEquals(65_544, CardServices.link(extended).longestCommand());
  }

  @Test
  void aLostChipIsALostConnection() {
    IOException lost = new IOException("tag lost");
    CardService service = CardServices.over(failing(lost));
    CardServiceException e =
        assertThrows(CardServiceException.class, () -> service.transmit(new CommandAPDU(COMMAND)));
    assertEquals(lost, e.getCause());
    assertTrue(service.isConnectionLost(e));
    assertFalse(service.isConnectionLost(new CardServiceException("refused", 0x6982)));
    IOException back =
        assertThrows(IOException.class, () -> CardServices.link(service).transceive(COMMAND));
    assertInstanceOf(CardServiceException.class, back.getCause());
  }

  @Test
  void answersAndCommandsThatAreNoneAreErrorsToo() {
    CardService tooShort = CardServices.over(command -> new byte[] {1});
    CardServiceException e =
        assertThrows(CardServiceException.class, () -> tooShort.transmit(new CommandAPDU(COMMAND)));
    assertFalse(tooShort.isConnectionLost(e));
    assertThrows(IOException.class, () -> CardServices.link(tooShort).transceive(new byte[] {0}));
  }

  private static ChipLink failing(IOException error) {
    return new ChipLink() {
      @Override
      public byte[] transceive(byte[] command) throws IOException {
        throw error;
      }

      @Override
      public int longestCommand() {
        return 65_544;
      }
    };
  }
}
