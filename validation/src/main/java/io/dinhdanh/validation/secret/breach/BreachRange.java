package io.dinhdanh.validation.secret.breach;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/**
 * Looks passwords up by k-anonymity: the service learns five hexadecimal digits of the digest and
 * answers with every digest that begins so, some hundreds, among which we search here. Lines with a
 * count of zero are padding. Thread-safe if the transport is.
 */
public final class BreachRange implements BreachedPasswords {

  private static final int PREFIX = 5;
  private static final int MOST_BYTES = 1 << 20;

  private final RangeTransport transport;

  /**
   * A look-up over a connection.
   *
   * @param transport the connection
   */
  public BreachRange(RangeTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
  }

  @Override
  public Answer lookUp(byte[] sha1) {
    String hex = Sha1Text.of(sha1);
    try (InputStream in = new BufferedInputStream(transport.fetch(hex.substring(0, PREFIX)))) {
      return search(in, hex.substring(PREFIX));
    } catch (IOException e) {
      return Answer.UNKNOWN;
    }
  }

  private static Answer search(InputStream in, String suffix) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < MOST_BYTES; i++) {
      int c = in.read();
      if (c < 0 || c == '\n') {
        if (names(line, suffix)) {
          return Answer.FOUND;
        }
        if (c < 0) {
          return Answer.NOT_FOUND;
        }
        line.setLength(0);
      } else if (line.length() <= suffix.length() + 20) {
        line.append((char) c);
      }
    }
    return Answer.UNKNOWN;
  }

  private static boolean names(StringBuilder line, String suffix) {
    String text = line.toString().trim().toUpperCase(Locale.ROOT);
    return text.startsWith(suffix + ":") && !text.substring(suffix.length() + 1).matches("0+");
  }
}
