package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class DhGroupTest {

  private final DhGroup group = new DhGroup(ModpGroups.MODP_1024_160);

  /**
   * One public value in 256 is shorter than the prime, and goes over the air as short as it is: so
   * JMRTD computes the tokens of PACE too.
   */
  @Test
  void aShortPublicValueHasNoLeadingZeros() throws Refusal {
    BigInteger key = BigInteger.ZERO;
    BigInteger element;
    do {
      key = key.add(BigInteger.ONE);
      element = group.times(group.generator(), key);
    } while (element.bitLength() > 1_016);
    byte[] encoded = group.encode(element);
    assertEquals((element.bitLength() + 7) / 8, encoded.length);
    assertEquals(element, group.decode(encoded));
    assertEquals(128, group.secret(element).length);
    assertArrayEquals(encoded, group.encode(new BigInteger(1, group.secret(element))));
  }
}
