package io.dinhdanh.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Portrait;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A portrait described without its picture: a biometric has no place in a log or a message. */
final class PortraitSummary {

  private PortraitSummary() {}

  static ObjectNode of(Portrait portrait) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("format", portrait.format().name());
    tree.put("width", stated(portrait.width()));
    tree.put("height", stated(portrait.height()));
    tree.put("bytes", portrait.length());
    tree.put("sha256", sha256(portrait.image()));
    return tree;
  }

  private static @Nullable Integer stated(int pixels) {
    return pixels == 0 ? null : pixels;
  }

  private static String sha256(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return String.format(Locale.ROOT, "%064x", new BigInteger(1, digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
