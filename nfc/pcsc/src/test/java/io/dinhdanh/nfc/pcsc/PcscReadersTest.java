package io.dinhdanh.nfc.pcsc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;
import org.junit.jupiter.api.Test;

class PcscReadersTest {

  private static final byte[] ANSWER = {1, 2, (byte) 0x90, 0};

  private static PcscReaders readers(CardTerminal... terminals) {
    return new PcscReaders(
        new CardTerminals() {
          @Override
          public List<CardTerminal> list(State state) {
            return List.of(terminals);
          }

          @Override
          public boolean waitForChange(long timeout) {
            return false;
          }
        });
  }

  private static CardTerminal terminal(String name, boolean present) {
    return new CardTerminal() {
      @Override
      public String getName() {
        return name;
      }

      @Override
      public Card connect(String protocol) throws CardException {
        if (!present) {
          throw new CardNotPresentException("no card");
        }
        return new StandInCard();
      }

      @Override
      public boolean isCardPresent() {
        return present;
      }

      @Override
      public boolean waitForCardPresent(long timeout) {
        return present;
      }

      @Override
      public boolean waitForCardAbsent(long timeout) {
        return !present;
      }
    };
  }

  /** Answers every command alike until it is let go. */
  private static final class StandInCard extends Card {

    private boolean gone;

    @Override
    public ATR getATR() {
      return new ATR(new byte[] {0x3B, 0});
    }

    @Override
    public String getProtocol() {
      return "T=CL";
    }

    @Override
    public CardChannel getBasicChannel() {
      Card card = this;
      return new CardChannel() {
        @Override
        public Card getCard() {
          return card;
        }

        @Override
        public int getChannelNumber() {
          return 0;
        }

        @Override
        public ResponseAPDU transmit(CommandAPDU command) {
          return new ResponseAPDU(ANSWER);
        }

        @Override
        public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
          if (gone) {
            throw new CardException("gone");
          }
          response.put(ANSWER);
          return ANSWER.length;
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public CardChannel openLogicalChannel() {
      return getBasicChannel();
    }

    @Override
    public void beginExclusive() {}

    @Override
    public void endExclusive() {}

    @Override
    public byte[] transmitControlCommand(int code, byte[] command) {
      return new byte[0];
    }

    @Override
    public void disconnect(boolean reset) {
      gone = true;
    }
  }

  @Test
  void linksToACard() throws Exception {
    PcscReaders readers = readers(terminal("ACS ACR1252 0", true), terminal("Omnikey 1", false));
    assertEquals(List.of("ACS ACR1252 0", "Omnikey 1"), readers.names());
    PcscLink link = readers.connect("ACR1252");
    assertArrayEquals(ANSWER, link.transceive(new byte[] {0, (byte) 0xB0, 0, 0, 0}));
    assertTrue(link.longestCommand() > 65_000);
    link.close();
    assertThrows(IOException.class, () -> link.transceive(new byte[5]));
  }

  @Test
  void tellsWhatIsMissing() {
    ChipException none = assertThrows(ChipException.class, () -> readers().names());
    assertEquals(new ReadError.NoReaders(), none.error());
    PcscReaders two = readers(terminal("Reader 0", false), terminal("Reader 1", true));
    ChipException unclear = assertThrows(ChipException.class, () -> two.connect("Reader"));
    assertInstanceOf(ReadError.NoSuchReader.class, unclear.error());
    ChipException empty = assertThrows(ChipException.class, () -> two.connect("Reader 0"));
    assertEquals(new ReadError.NoCard("Reader 0"), empty.error());
  }

  /** Whatever this computer has: readers, or the one line that says there are none. */
  @Test
  void asksThePlatform() {
    try {
      assertTrue(!PcscReaders.ofPlatform().names().isEmpty());
    } catch (ChipException e) {
      assertEquals(new ReadError.NoReaders(), e.error());
    }
  }
}
