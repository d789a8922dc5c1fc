package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretHasherTest {

  private static final Argon2Settings CHEAP = new Argon2Settings(64, 1, 1);
  private static final byte[] PEPPER = "a pepper for tests".getBytes(StandardCharsets.US_ASCII);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final SecretHasher PASSWORDS = SecretHasher.forPasswords(CHEAP, RANDOM);

  /** RFC 9106 §5.3. */
  @Test
  void computesTheTagOfTheStandard() {
    byte[] tag =
        Argon2id.tag(
            bytes(32, 1),
            bytes(16, 2),
            bytes(8, 3),
            bytes(12, 4),
            new Argon2Settings(32, 3, 4),
            32);
    assertEquals(
        "d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
        new BigInteger(1, tag).toString(16));
  }

  @Test
  void knowsTheSecretAgainAndNoOther() {
    SecretHash hash = PASSWORDS.hash(secret("Mật khẩu#1"));
    assertTrue(PASSWORDS.verify(secret("Mật khẩu#1"), hash));
    assertTrue(PASSWORDS.verify(secret("Mâ\u0323t kha\u0302\u0309u#1"), hash), "typed otherwise");
    assertFalse(PASSWORDS.verify(secret("Mật khẩu#2"), hash));
    assertFalse(PASSWORDS.verify(secret(""), hash));
  }

  @Test
  void everyHashHasItsOwnSalt() {
    assertNotEquals(PASSWORDS.hash(secret("a")).text(), PASSWORDS.hash(secret("a")).text());
  }

  @Test
  void passwordsAreVerifiedByAnyArgon2() {
    SecretHash hash = PASSWORDS.hash(secret("Matkhau"));
    Argon2BytesGenerator plain = new Argon2BytesGenerator();
    plain.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(0x13)
            .withMemoryAsKB(64)
            .withIterations(1)
            .withParallelism(1)
            .withSalt(hash.salt())
            .build());
    byte[] tag = new byte[SecretHash.TAG_BYTES];
    plain.generateBytes("Matkhau".getBytes(StandardCharsets.UTF_8), tag);
    assertTrue(Arrays.equals(tag, hash.tag()));
  }

  @Test
  void passcodesNeedThePepper() {
    SecretHasher passcodes = SecretHasher.forPasscodes(CHEAP, RANDOM, PEPPER);
    SecretHash hash = passcodes.hash(secret("482619"));
    byte[] other = PEPPER.clone();
    other[0]++;
    assertTrue(passcodes.verify(secret("482619"), hash));
    assertFalse(SecretHasher.forPasscodes(CHEAP, RANDOM, other).verify(secret("482619"), hash));
    assertFalse(PASSWORDS.verify(secret("482619"), hash));
    assertThrows(
        IllegalArgumentException.class,
        () -> SecretHasher.forPasscodes(CHEAP, RANDOM, new byte[15]));
  }

  @Test
  void anAnswerIsNoPassword() {
    SecretHash hash = SecretHasher.forAnswers(CHEAP, RANDOM).hash(secret("a"));
    assertFalse(PASSWORDS.verify(secret("a"), hash));
  }

  @Test
  void survivesStoring() {
    SecretHash hash = PASSWORDS.hash(secret("Matkhau"));
    assertTrue(hash.text().startsWith("$argon2id$v=19$m=64,t=1,p=1$"));
    SecretHash read = SecretHash.parse(hash.text()).orThrow();
    assertEquals(hash.text(), read.text());
    assertTrue(PASSWORDS.verify(secret("Matkhau"), read));
    assertFalse(PASSWORDS.isOutdated(read));
    assertTrue(SecretHasher.forPasswords(Argon2Settings.usual(), RANDOM).isOutdated(read));
    assertEquals("SecretHash[not shown]", read.toString());
  }

  @Test
  void theUsualSettingsWork() {
    SecretHasher hasher = SecretHasher.forPasswords(Argon2Settings.usual(), RANDOM);
    assertTrue(hasher.verify(secret("x"), hasher.hash(secret("x"))));
    assertEquals(65_536, Argon2Settings.rfc9106().memoryKib());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "$argon2i$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=16$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=9999999,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=64,t=0,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=64,t=1,p=99$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=64,t=1,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"
      })
  void refusesDamagedHashesAndDearOnes(String text) {
    assertTrue(SecretHash.parse(text).refusal().isPresent());
  }

  @Test
  void settingsAreBounded() {
    assertThrows(IllegalArgumentException.class, () -> new Argon2Settings(7, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Argon2Settings(1 << 21, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Argon2Settings(64, 65, 1));
    assertThrows(IllegalArgumentException.class, () -> new Argon2Settings(64, 1, 0));
  }

  private static byte[] bytes(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  @Test
  void closingWipesThePepper() throws ReflectiveOperationException {
    SecretHasher hasher = SecretHasher.forPasscodes(CHEAP, RANDOM, PEPPER);
    SecretHash hash = hasher.hash(secret("482619"));
    Field field = SecretHasher.class.getDeclaredField("pepper");
    field.setAccessible(true);
    byte[] pepper = (byte[]) Objects.requireNonNull(field.get(hasher));
    assertArrayEquals(PEPPER, pepper);
    hasher.close();
    assertArrayEquals(new byte[PEPPER.length], pepper);
    assertEquals("SecretHasher[not shown]", hasher.toString());
    assertThrows(IllegalStateException.class, () -> hasher.hash(secret("482619")));
    assertThrows(IllegalStateException.class, () -> hasher.verify(secret("482619"), hash));
  }

  @Test
  void onePasswordHasOneHashOnTwoKeyboards() {
    SecretHasher hasher = SecretHasher.forPasswords(CHEAP, RANDOM);
    String typed = "Mật khẩu của Tuyết";
    SecretHash hash = hasher.hash(secret(Normalizer.normalize(typed, Normalizer.Form.NFC)));
    assertTrue(hasher.verify(secret(Normalizer.normalize(typed, Normalizer.Form.NFD)), hash));
  }

  private static Secret secret(String text) {
    return Secret.copyOf(text.toCharArray());
  }
}
