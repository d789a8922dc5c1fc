package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.MrzKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What the protocols make of a password (ICAO Doc 9303-11 §4.3.2 and §9.7.3). */
final class Passwords {

  private Passwords() {}

  /** SHA-1 over the MRZ information. */
  static byte[] hash(MrzKey key) {
    try {
      byte[] information = key.information().getBytes(StandardCharsets.US_ASCII);
      return MessageDigest.getInstance("SHA-1").digest(information);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  /** The octets that PACE derives its key from: f(password). */
  static byte[] octets(AccessKey key) {
    if (key instanceof Can can) {
      return can.digits().getBytes(StandardCharsets.US_ASCII);
    }
    return hash((MrzKey) key);
  }
}
