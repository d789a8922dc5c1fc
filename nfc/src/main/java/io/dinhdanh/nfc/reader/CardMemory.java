package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.MrzKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which block size worked with which card, so that the next reading need not find out
 * again, and its EF.CardAccess, which some cards show only before they were used. In memory only,
 * under a hash with a key that is drawn afresh: nothing in it tells whose cards were read. Keeps
 * the {@value #CARDS} cards seen last. Thread-safe.
 */
public final class CardMemory {

  private static final int CARDS = 256;
  private static final String HASH = "HmacSHA256";

  private final SecretKeySpec secret;

  /** What is known of one card: a block size, 0 if none was found, and EF.CardAccess if shown. */
  private record Habits(int block, Optional<Octets> cardAccess) {}

  private final Map<String, Habits> cards =
      Collections.synchronizedMap(
          new LinkedHashMap<String, Habits>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Habits> eldest) {
              return size() > CARDS;
            }
          });

  /**
   * An empty memory.
   *
   * @param random draws the key of the hash
   */
  public CardMemory(SecureRandom random) {
    byte[] key = new byte[32];
    random.nextBytes(key);
    secret = new SecretKeySpec(key, HASH);
  }

  OptionalInt recallBlock(List<? extends AccessKey> keys) {
    return known(keys).stream().mapToInt(Habits::block).filter(size -> size > 0).findFirst();
  }

  Optional<byte[]> recallCardAccess(List<? extends AccessKey> keys) {
    return known(keys).stream()
        .filter(card -> card.cardAccess().isPresent())
        .map(card -> card.cardAccess().get().bytes())
        .findFirst();
  }

  private List<Habits> known(List<? extends AccessKey> keys) {
    List<Habits> known = new ArrayList<>();
    for (AccessKey key : keys) {
      Habits habits = cards.get(name(key));
      if (habits != null) {
        known.add(habits);
      }
    }
    return known;
  }

  void remember(AccessKey key, int block, Optional<byte[]> cardAccess) {
    cards.put(name(key), new Habits(block, cardAccess.map(Octets::of)));
  }

  private String name(AccessKey key) {
    String text = key instanceof Can can ? can.digits() : ((MrzKey) key).information();
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(secret);
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HASH, e);
    }
  }
}
