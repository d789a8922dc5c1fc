package io.dinhdanh.core.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a page and the hash by which a content security policy allows it (CSP Level 3
 * §2.3.1).
 *
 * @param css the style
 * @param hash such as {@code sha256-...} in Base64
 */
record Stylesheet(String css, String hash) {

  static Stylesheet load() {
    try (InputStream resource = Stylesheet.class.getResourceAsStream("style.css")) {
      if (resource == null) {
        throw new IllegalStateException("style.css is missing from the jar");
      }
      byte[] css = bytes(resource);
      return new Stylesheet(new String(css, StandardCharsets.UTF_8), hash(css));
    } catch (IOException e) {
      throw new UncheckedIOException("style.css cannot be read from the jar", e);
    }
  }

  private static byte[] bytes(InputStream resource) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[4096];
    for (int length = resource.read(part); length > 0; length = resource.read(part)) {
      bytes.write(part, 0, length);
    }
    return bytes.toByteArray();
  }

  private static String hash(byte[] css) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(css);
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
