package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void copiesInAndOut() {
    char[] typed = "bí mật".toCharArray();
    Secret secret = Secret.copyOf(typed);
    typed[0] = 'x';
    secret.reveal()[1] = 'x';
    assertArrayEquals("bí mật".toCharArray(), secret.reveal());
    assertArrayEquals("mật".toCharArray(), Secret.copyOf(secret.reveal(), 3, 6).reveal());
    assertThrows(IndexOutOfBoundsException.class, () -> Secret.copyOf(typed, 3, 7));
    assertThrows(IndexOutOfBoundsException.class, () -> Secret.copyOf(typed, -1, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> Secret.copyOf(typed, 3, 2));
  }

  @Test
  void isNeverPrinted() {
    assertEquals("Secret[not shown]", Secret.copyOf("bí mật".toCharArray()).toString());
  }

  @Test
  void isGoneAfterWiping() {
    Secret secret = Secret.copyOf("bí mật".toCharArray());
    secret.close();
    assertEquals(6, secret.length());
    assertThrows(IllegalStateException.class, secret::reveal);
    assertThrows(IllegalStateException.class, secret::utf8);
    Secret other = Secret.copyOf("bí mật".toCharArray());
    assertThrows(IllegalStateException.class, () -> other.matches(secret));
    assertThrows(IllegalStateException.class, () -> secret.matches(other));
  }

  @Test
  void comparesEveryCharacter() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      char[] one =
          random
              .ints(1 + random.nextInt(8), 0, 0x10000)
              .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
              .toString()
              .toCharArray();
      char[] other = one.clone();
      assertTrue(Secret.copyOf(one).matches(Secret.copyOf(other)));
      other[random.nextInt(other.length)] ^= (char) (1 << random.nextInt(16));
      assertEquals(nfkc(one).equals(nfkc(other)), Secret.copyOf(one).matches(Secret.copyOf(other)));
    }
    assertFalse(Secret.copyOf(new char[1]).matches(Secret.copyOf(new char[2])));
  }

  private static String nfkc(char[] text) {
    return Normalizer.normalize(new String(text), Normalizer.Form.NFKC);
  }

  @Test
  void isTheSameHoweverItWasTyped() {
    char[] composed = Normalizer.normalize("Mật khẩu", Normalizer.Form.NFC).toCharArray();
    char[] decomposed = Normalizer.normalize("Mật khẩu", Normalizer.Form.NFD).toCharArray();
    assertTrue(Secret.copyOf(composed).matches(Secret.copyOf(decomposed)));
    assertFalse(Secret.copyOf(composed).matches(Secret.copyOf("Mat khau".toCharArray())));
  }

  @Test
  void wipingZeroesTheArray() throws ReflectiveOperationException {
    Secret secret = Secret.copyOf("bí mật".toCharArray());
    Field field = Secret.class.getDeclaredField("characters");
    field.setAccessible(true);
    char[] held = (char[]) Objects.requireNonNull(field.get(secret));
    secret.close();
    assertArrayEquals(new char[6], held);
  }

  @Test
  void isHashedInOneFormHoweverItWasTyped() {
    String composed = "Mật khẩu Ⅳ ﬁ";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    byte[] expected =
        Normalizer.normalize(composed, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(expected, Secret.copyOf(composed.toCharArray()).utf8());
    assertArrayEquals(expected, Secret.copyOf(decomposed.toCharArray()).utf8());
    assertArrayEquals(new byte[] {'a', '?'}, Secret.copyOf("a\uD800".toCharArray()).utf8());
    assertArrayEquals(
        "\uD83D\uDE00".getBytes(StandardCharsets.UTF_8),
        Secret.copyOf("\uD83D\uDE00".toCharArray()).utf8());
    assertEquals(0, Secret.copyOf(new char[0]).utf8().length);
  }
}
