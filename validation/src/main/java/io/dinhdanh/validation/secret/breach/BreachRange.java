package io.dinhdanh.validation.secret.breach;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Looks passwords up by k-anonymity: the service learns five hexadecimal digits of the digest and
 * answers with every digest that begins so, some hundreds, among which we search here. Lines with a
 * count of zero are padding. An answer with any other line, such as an error page, is {@link
 * BreachedPasswords.Answer#UNKNOWN}. Thread-safe if the transport is.
 */
public final class BreachRange implements BreachedPasswords {

  private static final int PREFIX = 5;
  private static final int MOST_BYTES = 1 << 20;
  private static final int LONGEST_LINE = 60;
  private static final String TOO_LONG = "a line that is too long";
  private static final Pattern LINE = Pattern.compile("[0-9A-F]{35}:[0-9]{1,20}");

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
    Line line = new Line();
    boolean understood = true;
    for (int i = 0; i < MOST_BYTES; i++) {
      int c = in.read();
      if (c < 0 || c == '\n') {
        String text = line.take();
        if (names(text, suffix)) {
          return Answer.FOUND;
        }
        understood &= text.isEmpty() || LINE.matcher(text).matches();
        if (c < 0) {
          return understood ? Answer.NOT_FOUND : Answer.UNKNOWN;
        }
      } else {
        line.add((char) c);
      }
    }
    return Answer.UNKNOWN;
  }

  /** One line without the blanks around it; one that goes on behind the longest is none. */
  private static final class Line {

    private final StringBuilder text = new StringBuilder();
    private boolean tooLong;

    void add(char c) {
      boolean blank = c <= ' ';
      if (text.length() == LONGEST_LINE) {
        tooLong |= !blank;
      } else if (!blank || text.length() > 0) {
        text.append(c);
      }
    }

    String take() {
      String line = tooLong ? TOO_LONG : text.toString().trim().toUpperCase(Locale.ROOT);
      text.setLength(0);
      tooLong = false;
      return line;
    }
  }

  private static boolean names(String line, String suffix) {
    return line.startsWith(suffix)
        && LINE.matcher(line).matches()
        && !line.substring(suffix.length() + 1).matches("0+");
  }
}
