package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.MrzKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which block size worked with which card, so that the next reading need not find out
 * again. In memory only, under a hash with a key that is drawn afresh: nothing in it tells whose
 * cards were read. Keeps the {@value #CARDS} cards seen last. Thread-safe.
 */
public final class CardMemory {

  private static final int CARDS = 256;
  private static final String HASH = "HmacSHA256";

  private final SecretKeySpec secret;
  private final Map<String, Integer> sizes =
      Collections.synchronizedMap(
          new LinkedHashMap<String, Integer>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
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

  OptionalInt recall(List<? extends AccessKey> keys) {
    for (AccessKey key : keys) {
      Integer size = sizes.get(name(key));
      if (size != null) {
        return OptionalInt.of(size);
      }
    }
    return OptionalInt.empty();
  }

  void remember(AccessKey key, int size) {
    sizes.put(name(key), size);
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
