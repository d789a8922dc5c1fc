package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import org.jmrtd.lds.icao.DG15File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Dg15Test {

  private static PublicKey key(String algorithm, int size) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(size);
    return generator.generateKeyPair().getPublic();
  }

  @Test
  void readsWhatJmrtdWrites() throws Exception {
    PublicKey rsa = key("RSA", 1024);
    Dg15 dg15 = Dg15.parse(new DG15File(rsa).getEncoded());
    assertArrayEquals(rsa.getEncoded(), dg15.publicKey());
    assertEquals("1.2.840.113549.1.1.1", dg15.algorithm());
    PublicKey ec = key("EC", 256);
    assertArrayEquals(ec.getEncoded(), Dg15.parse(new DG15File(ec).getEncoded()).publicKey());
  }

  @Test
  void isEqualByContentAndKeepsItToItself() throws Exception {
    byte[] file = new DG15File(key("EC", 256)).getEncoded();
    Dg15 dg15 = Dg15.parse(file);
    dg15.publicKey()[0]++;
    assertEquals(Dg15.parse(file), dg15);
    assertEquals(Dg15.parse(file).hashCode(), dg15.hashCode());
    assertEquals("Dg15[1.2.840.10045.2.1]", dg15.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6F00", "6F02 3000", "6F06 3004 3002 0500", "6F07 3005 3003 06012A"})
  void refusesWhatIsNoKey(String hex) {
    assertThrows(MalformedFileException.class, () -> Dg15.parse(Ber.hex(hex)));
  }

  @Test
  void survivesDamage() throws Exception {
    Hostile.damage(ChipFile.DG15, new DG15File(key("EC", 256)).getEncoded(), Dg15::parse);
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.DG15, file, Dg15::parse);
  }
}
