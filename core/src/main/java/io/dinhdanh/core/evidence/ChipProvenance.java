package io.dinhdanh.core.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a chip's verification rested on, so that it can be told apart and made again: digests,
 * certificates, and the editions of the trust lists. Holds no personal data but digests. Immutable.
 *
 * @param securityObjectSha256 the digest of the security object's file, in hexadecimal digits
 * @param digestAlgorithm the hash function of the signed list, such as {@code SHA-256}, or null
 * @param dataGroupDigests the signed digests by data group, in hexadecimal digits
 * @param documentType what the machine-readable zone says it is, such as {@code ID VNM}, or null
 * @param expires when the document expires (ISO 8601, or {@code never}), or null if not known
 * @param daysUntilExpiry days left on the day of the verification, or null if it does not expire
 * @param signer the document signer that was proved, or null
 * @param root the anchor above it, or null
 * @param trustLists the editions of the master lists that the anchors came from
 */
public record ChipProvenance(
    String securityObjectSha256,
    @Nullable String digestAlgorithm,
    SortedMap<Integer, String> dataGroupDigests,
    @Nullable String documentType,
    @Nullable String expires,
    @Nullable Long daysUntilExpiry,
    @Nullable CertificateFacts signer,
    @Nullable CertificateFacts root,
    List<TrustListFacts> trustLists) {

  /**
   * What identifies a certificate.
   *
   * @param subject whose key it certifies
   * @param issuer who signed it
   * @param serialNumber the issuer's number, in hexadecimal digits
   * @param fingerprint its SHA-256 digest, in hexadecimal digits
   * @param notBefore the first instant of its validity
   * @param notAfter the last instant of its validity
   */
  public record CertificateFacts(
      String subject,
      String issuer,
      String serialNumber,
      String fingerprint,
      Instant notBefore,
      Instant notAfter) {}

  /**
   * What identifies an edition of a trust list.
   *
   * @param publisher who signed it
   * @param signedAt when it was signed, or null if it does not say
   * @param sha256 its digest, in hexadecimal digits
   * @param pinned whether its signer is one whom the caller pinned
   */
  public record TrustListFacts(
      String publisher, @Nullable Instant signedAt, String sha256, boolean pinned) {}

  public ChipProvenance {
    Objects.requireNonNull(securityObjectSha256, "securityObjectSha256");
    dataGroupDigests = Collections.unmodifiableSortedMap(new TreeMap<>(dataGroupDigests));
    trustLists = Collections.unmodifiableList(new ArrayList<>(trustLists));
  }
}
