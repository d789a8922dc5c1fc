package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.sf.scuba.tlv.TLVUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlvTest {

  @ParameterizedTest
  @CsvSource({
    "6100,61,0",
    "04020102,4,2",
    "5F1F0141,5F1F,1",
    "7F618100,7F61,0",
    "1F810101FF,1F8101,1",
    "60820001AA,60,1",
    "6084000000020000,60,2"
  })
  void readsTagsAndLengths(String hex, String tag, int length) throws MalformedDataException {
    Tlv object = Tlv.parse(Ber.hex(hex));
    assertEquals(Integer.parseInt(tag, 16), object.tag());
    assertEquals(length, object.length());
    assertEquals(length, object.value().length);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "'',empty",
        "61,truncated",
        "5F,truncated",
        "5F81,truncated",
        "6181,truncated",
        "618201,truncated",
        "0000,tag-form",
        "1F81818001FF,tag-form",
        "6180,length-form",
        "61850000000000,length-form",
        "61FF,length-form",
        "6101,length",
        "61027F,length",
        "6184FFFFFFFF,length",
        "61847FFFFFFF00,length",
        "618480000000,length",
        "610000,trailing",
        "61006200,trailing"
      })
  void refusesWhatIsNoObject(String hex, String code) {
    MalformedDataException refused =
        assertThrows(MalformedDataException.class, () -> Tlv.parse(Ber.hex(hex)));
    assertEquals(code, refused.reason().code());
  }

  @Test
  void findsWhatLiesInside() throws MalformedDataException {
    Tlv object = Tlv.parse(Ber.hex("6109 5F0101AA 020101 0200"));
    List<Tlv> children = object.children();
    assertEquals(3, children.size());
    assertTrue(object.isConstructed());
    assertFalse(children.get(0).isConstructed());
    assertArrayEquals(new byte[] {(byte) 0xAA}, object.require(0x5F01).value());
    assertArrayEquals(new byte[] {1}, object.first(2).orElseThrow().value());
    assertFalse(object.first(0x30).isPresent());
    MalformedDataException missing =
        assertThrows(MalformedDataException.class, () -> object.require(0x7F61));
    assertEquals("7F61", missing.reason().data().get("tag"));
    assertEquals("Tlv[61, 9 bytes]", object.toString());
  }

  @Test
  void aChildNeverReachesBeyondItsParent() throws MalformedDataException {
    Tlv outer = Tlv.parse(Ber.hex("6106 6002 0403 0400"));
    Tlv inner = outer.children().get(0);
    assertThrows(MalformedDataException.class, inner::children);
  }

  @ParameterizedTest
  @CsvSource({"61,true", "41,false", "7F61,true", "5F2E,false", "3F8101,true", "1F8101,false"})
  void tellsConstructedFromPrimitive(String tag, boolean constructed)
      throws MalformedDataException {
    assertEquals(constructed, Tlv.parse(Ber.object(Integer.parseInt(tag, 16))).isConstructed());
  }

  @Test
  void changesOfTheCallersBytesDoNotReachIt() throws MalformedDataException {
    byte[] bytes = Ber.hex("610141");
    Tlv object = Tlv.parse(bytes);
    bytes[2] = 0;
    object.value()[0] = 0;
    assertArrayEquals(new byte[] {0x41}, object.value());
  }

  @Test
  void refusesMoreChildrenThanTheLimit() throws MalformedDataException {
    Tlv most = Tlv.parse(Ber.object(0x61, children(Tlv.CHILD_LIMIT)));
    assertEquals(Tlv.CHILD_LIMIT, most.children().size());
    Tlv more = Tlv.parse(Ber.object(0x61, children(Tlv.CHILD_LIMIT + 1)));
    MalformedDataException refused = assertThrows(MalformedDataException.class, more::children);
    assertEquals("too-many", refused.reason().code());
  }

  private static byte[] children(int count) {
    byte[] children = new byte[2 * count];
    for (int i = 0; i < count; i++) {
      children[2 * i] = 4;
    }
    return children;
  }

  /** SCUBA's writer is the twin. */
  @Test
  void readsWhatAnotherWriterWrites() throws MalformedDataException {
    Random random = new Random(7);
    int[] tags = {0x04, 0x30, 0x61, 0x5F1F, 0x7F61, 0x5C};
    for (int i = 0; i < 5_000; i++) {
      int tag = tags[random.nextInt(tags.length)];
      byte[] value = new byte[random.nextInt(random.nextInt(20) == 0 ? 70_000 : 300)];
      random.nextBytes(value);
      Tlv object = Tlv.parse(TLVUtil.wrapDO(tag, value));
      assertEquals(tag, object.tag());
      assertArrayEquals(value, object.value());
    }
  }
}
