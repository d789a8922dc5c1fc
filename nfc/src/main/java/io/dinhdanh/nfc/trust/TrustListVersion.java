package io.dinhdanh.nfc.trust;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a master list a store was made from. The date is the one that the signer signed
 * (RFC 5652 §11.3), never that of a file name.
 *
 * @param name under which name it was loaded, such as the file's
 * @param publisher the country and organisation that signed it: its signer's issuer
 * @param signer the fingerprint of the signer's certificate
 * @param signedAt when it was signed, or null if the signer did not say
 * @param sha256 the digest of the whole list, in lower-case hexadecimal digits
 * @param certificates how many certificates it holds
 * @param pinned true if its signer is one whom the caller pinned
 */
public record TrustListVersion(
    String name,
    String publisher,
    String signer,
    @Nullable Instant signedAt,
    String sha256,
    int certificates,
    boolean pinned) {

  public TrustListVersion {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(sha256, "sha256");
  }

  /**
   * When the list was signed.
   *
   * @return the instant, if the signer signed one
   */
  public Optional<Instant> signingTime() {
    return Optional.ofNullable(signedAt);
  }

  /** Tells whether another edition of the same publisher is newer than this one. */
  boolean isOlderThan(TrustListVersion other) {
    if (!publisher.equals(other.publisher) || other.signedAt == null) {
      return false;
    }
    // An edition without a date cannot prove that it is not an old one.
    return signedAt == null ? !sha256.equals(other.sha256) : signedAt.isBefore(other.signedAt);
  }

  /**
   * The version on one line, for a report.
   *
   * @return publisher, signing time and the first digits of the digest
   */
  public String title() {
    return publisher
        + " "
        + (signedAt == null ? "undated" : signedAt)
        + " "
        + sha256.substring(0, Math.min(16, sha256.length()));
  }
}
