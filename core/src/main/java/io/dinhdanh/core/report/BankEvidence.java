package io.dinhdanh.core.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.json.CanonicalJson;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import java.util.Objects;

/**
 * A verification as evidence that a bank keeps: what was compared with what, by which certificates
 * and lists, and what came of it. Canonical JSON (RFC 8785) that carries its own SHA-256 hash, so
 * that a third party can recompute it and the caller can sign it. It holds no biometric, and of the
 * holder's data digests alone. Immutable.
 *
 * <p>The hash shows that nothing was changed by accident. Who wants to show who made the evidence
 * signs {@link #signedBytes()}.
 */
public final class BankEvidence {

  private static final String HASH = "hash";

  private final ObjectNode tree;
  private final String hash;

  private BankEvidence(ObjectNode tree, String hash) {
    this.tree = tree;
    this.hash = hash;
  }

  /**
   * Makes the evidence of a verification.
   *
   * @param report the verification
   * @param session what the caller knows besides
   * @return the evidence
   */
  public static BankEvidence of(VerificationReport report, SessionFacts session) {
    Objects.requireNonNull(session, "session");
    ObjectNode tree = EvidenceTree.of(report, session);
    String hash = CanonicalJson.sha256(tree);
    tree.set(
        HASH,
        JsonNodeFactory.instance
            .objectNode()
            .put("algorithm", "SHA-256")
            .put("canonicalization", "RFC 8785")
            .put("value", hash));
    return new BankEvidence(tree, hash);
  }

  /**
   * Tells whether a text is evidence whose hash is that of its content: all of it but the member
   * {@code hash}.
   *
   * @param text the text, in any spelling of the same JSON
   * @return true if the stated hash is the one computed
   * @throws MalformedJsonException if the text is not JSON
   */
  public static boolean holds(String text) throws MalformedJsonException {
    JsonNode node = Json.parse(text);
    if (!(node instanceof ObjectNode evidence)) {
      return false;
    }
    JsonNode stated = evidence.path(HASH).path("value");
    evidence.remove(HASH);
    try {
      return stated.isTextual() && stated.textValue().equals(CanonicalJson.sha256(evidence));
    } catch (IllegalArgumentException e) {
      // A number or a text that has no canonical form was never hashed.
      return false;
    }
  }

  /**
   * The evidence as canonical JSON, hash included.
   *
   * @return one line
   */
  public String json() {
    return CanonicalJson.of(tree);
  }

  /**
   * The hash of the content.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public String hash() {
    return hash;
  }

  /**
   * What the caller signs: the canonical form with the hash in it.
   *
   * @return the bytes of {@link #json()} in UTF-8
   */
  public byte[] signedBytes() {
    return CanonicalJson.bytes(tree);
  }

  /** Names the hash alone. */
  @Override
  public String toString() {
    return "BankEvidence[" + hash + "]";
  }
}
