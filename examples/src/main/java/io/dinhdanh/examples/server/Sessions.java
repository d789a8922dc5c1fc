package io.dinhdanh.examples.server;

import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.reader.ProofRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The open sessions. Each takes one answer and no second one; their number is bounded, and what is
 * too old is forgotten. Thread-safe.
 */
final class Sessions {

  /** Circular 50/2024/TT-NHNN bounds a biometric confirmation to three minutes. */
  static final Duration LIFE = Duration.ofMinutes(3);

  private static final int BYTES_OF_ID = 16;

  private final Map<String, Session> open = new LinkedHashMap<>();
  private final int most;
  private final Clock clock;
  private final SecureRandom random;

  Sessions(int most, Clock clock, SecureRandom random) {
    this.most = most;
    this.clock = clock;
    this.random = random;
  }

  /** Opens a session with a fresh challenge, unless too many are open. */
  synchronized Optional<Session> open() {
    Instant now = clock.instant();
    open.values().removeIf(session -> !session.expires().isAfter(now));
    if (open.size() >= most) {
      return Optional.empty();
    }
    byte[] id = new byte[BYTES_OF_ID];
    random.nextBytes(id);
    Session session =
        new Session(
            Base64.getUrlEncoder().withoutPadding().encodeToString(id),
            ProofRequest.none().withFreshChallenge(random),
            now.plus(LIFE));
    open.put(session.id(), session);
    return Optional.of(session);
  }

  /**
   * A session that is to be told the key of a chip: each only once, so that a phone cannot choose
   * between keys.
   */
  synchronized Optional<Session> withoutAgreement(String id) {
    return Optional.ofNullable(open.get(id))
        .filter(session -> session.expires().isAfter(clock.instant()))
        .filter(session -> !session.request().agreement().isPresent());
  }

  /** Keeps the server's half of a key agreement; false if the session was answered meanwhile. */
  synchronized boolean agree(Session session, ChipKeyAgreement agreement) {
    Session agreed =
        new Session(session.id(), session.request().withAgreement(agreement), session.expires());
    return open.replace(session.id(), session, agreed);
  }

  /** Takes a session for its one answer; nothing if it is unknown, was answered, or is too old. */
  synchronized Optional<Session> take(String id) {
    return Optional.ofNullable(open.remove(id))
        .filter(session -> session.expires().isAfter(clock.instant()));
  }
}
