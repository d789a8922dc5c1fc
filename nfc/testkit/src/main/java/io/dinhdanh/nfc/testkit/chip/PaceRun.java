package io.dinhdanh.nfc.testkit.chip;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The chip's side of one run of PACE (ICAO Doc 9303-11 §4.4.3), used once: nonce, mapping, key
 * agreement, tokens.
 *
 * @param <E> an element of the group
 */
final class PaceRun<E> {

  private static final int NONCE = 16;
  private static final int PUBLIC_KEY = 0x7F49;
  private static final int OBJECT_IDENTIFIER = 0x06;

  private final PaceOption option;
  private final Group<E> group;
  private final byte[] passwordKey;
  private final SecureRandom random;
  private final byte[] nonce;
  private BigInteger mappingKey = BigInteger.ONE;
  private @Nullable E mappedGenerator;
  private @Nullable E readersKey;
  private byte[] ownKey = new byte[0];
  private byte[] secret = new byte[0];

  PaceRun(PaceOption option, Group<E> group, byte[] passwordKey, SecureRandom random) {
    this.option = option;
    this.group = group;
    this.passwordKey = passwordKey.clone();
    this.random = random;
    boolean integrated = option.mapping() == PaceMapping.INTEGRATED;
    nonce = new byte[integrated ? new IntegratedMapping(option.cipher()).nonceLength() : NONCE];
    random.nextBytes(nonce);
  }

  byte[] encryptedNonce() {
    return Blocks.encryptFromZero(option.cipher(), passwordKey, nonce);
  }

  /** Maps the nonce; returns the chip's mapping data, which integrated mapping has none of. */
  byte[] map(byte[] readersData) throws Refusal {
    if (option.mapping() == PaceMapping.INTEGRATED) {
      boolean whole = readersData.length == option.cipher().keyLength();
      Refusal.unless(whole, StatusWord.WRONG_DATA);
      IntegratedMapping function = new IntegratedMapping(option.cipher());
      mappedGenerator = group.map(function.octets(nonce, readersData, group.fieldBits()));
      return new byte[0];
    }
    E readers = group.decode(readersData);
    mappingKey = group.draw(random);
    E shared = group.times(readers, mappingKey);
    E base = group.times(group.generator(), new BigInteger(1, nonce));
    mappedGenerator = group.plus(base, shared);
    return group.encode(group.times(group.generator(), mappingKey));
  }

  /** Agrees on a secret; returns the chip's ephemeral public key. */
  byte[] agree(byte[] readersData) throws Refusal {
    E generator = mappedGenerator;
    if (generator == null) {
      throw new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED);
    }
    E readers = group.decode(readersData);
    BigInteger key = group.draw(random);
    ownKey = group.encode(group.times(generator, key));
    boolean different = !Arrays.equals(ownKey, readersData);
    Refusal.unless(different, StatusWord.CONDITIONS_NOT_SATISFIED);
    secret = group.secret(group.times(readers, key));
    readersKey = readers;
    return ownKey.clone();
  }

  /** Whether the token proves that the reader has the same secret. */
  boolean proves(byte[] token) throws Refusal {
    Refusal.unless(readersKey != null, StatusWord.CONDITIONS_NOT_SATISFIED);
    return MessageDigest.isEqual(token, session().token(template(ownKey)));
  }

  byte[] ownToken() throws Refusal {
    E readers = readersKey;
    if (readers == null) {
      throw new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED);
    }
    return session().token(template(group.encode(readers)));
  }

  /** The encrypted proof of chip authentication mapping. */
  byte[] chipAuthenticationData(BigInteger staticKey) {
    return ChipProof.encrypted(session(), ChipProof.of(staticKey, mappingKey, group.order()));
  }

  SessionCipher session() {
    return option.cipher().session(secret);
  }

  private byte[] template(byte[] publicKey) {
    return DataObject.write(
        PUBLIC_KEY,
        DataObject.write(OBJECT_IDENTIFIER, option.octets()),
        DataObject.write(group.keyTag(), publicKey));
  }
}
