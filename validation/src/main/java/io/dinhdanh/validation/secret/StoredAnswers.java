package io.dinhdanh.validation.secret;

import io.dinhdanh.core.text.Parsed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * Which questions a person chose, and the hashes of the answers. Immutable; its {@link #toString()}
 * shows the questions only.
 */
public final class StoredAnswers {

  private static final String VERSION = "answers1";
  private static final int LONGEST = 4096;
  private static final int MOST_ANSWERS = 16;
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

  private final Map<String, SecretHash> hashes;

  StoredAnswers(Map<String, SecretHash> hashes) {
    this.hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
  }

  /**
   * Reads stored answers.
   *
   * @param text what {@link #text()} gave, to the letter
   * @return the answers, or why the text is none
   */
  public static Parsed<StoredAnswers> parse(String text) {
    Map<String, SecretHash> hashes = new LinkedHashMap<>();
    if (text.length() > LONGEST || !text.startsWith(VERSION + "|")) {
      return damaged();
    }
    StringTokenizer parts = new StringTokenizer(text.substring(VERSION.length()), "|");
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      int colon = part.indexOf(':');
      Optional<SecretHash> hash =
          colon < 0 ? Optional.empty() : SecretHash.parse(part.substring(colon + 1)).value();
      if (!hash.isPresent() || !ID.matcher(part.substring(0, colon)).matches()) {
        return damaged();
      }
      hashes.put(part.substring(0, colon), hash.get());
    }
    StoredAnswers answers = new StoredAnswers(hashes);
    boolean possible = !hashes.isEmpty() && hashes.size() <= MOST_ANSWERS;
    return possible && answers.text().equals(text) ? new Parsed.Accepted<>(answers) : damaged();
  }

  /**
   * The text to store.
   *
   * @return each question's name and the hash of its answer
   */
  public String text() {
    StringBuilder text = new StringBuilder(VERSION);
    hashes.forEach((id, hash) -> text.append('|').append(id).append(':').append(hash.text()));
    return text.toString();
  }

  /**
   * The names of the questions, in the order in which they were chosen.
   *
   * @return an unmodifiable map from name to hash
   */
  public Map<String, SecretHash> hashes() {
    return hashes;
  }

  @Override
  public String toString() {
    return "StoredAnswers" + hashes.keySet();
  }

  private static Parsed<StoredAnswers> damaged() {
    return new Parsed.Refused<>(StoredValueRefusal.ANSWERS_DAMAGED);
  }
}
