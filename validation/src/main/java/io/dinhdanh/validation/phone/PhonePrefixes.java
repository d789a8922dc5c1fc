package io.dinhdanh.validation.phone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The mobile prefixes of Vietnam and the moves of 2018, as dated data: the resources {@code
 * prefixes.txt} and {@code moves.txt} say what is known, since when and by which source. Looked up
 * by the first four digits of a number.
 */
final class PhonePrefixes {

  private static final int FIRST_DIGITS = 4;
  private static final int TABLE_SIZE = 10_000;
  private static final PhonePrefixes DATA = new PhonePrefixes();

  private final @Nullable PhonePrefix[] byFirstDigits = new PhonePrefix[TABLE_SIZE];
  private final int[] moves = new int[1000];
  private final List<PhonePrefix> all = new ArrayList<>();

  private PhonePrefixes() {
    read("prefixes.txt", this::prefix);
    read("moves.txt", this::move);
  }

  static PhonePrefixes data() {
    return DATA;
  }

  /** The prefix of a nine-digit number, or null if no mobile network has it. */
  @Nullable PhonePrefix of(int number) {
    return byFirstDigits[number / 100_000];
  }

  /** The network code to which an old one of three digits moved, or 0. */
  int movedTo(int oldCode) {
    return moves[oldCode];
  }

  List<PhonePrefix> all() {
    return Collections.unmodifiableList(all);
  }

  private void prefix(StringTokenizer words) {
    String digits = words.nextToken();
    boolean exact = words.nextToken().equals("since");
    LocalDate day = LocalDate.parse(words.nextToken());
    PhonePrefix prefix = new PhonePrefix(digits, exact ? day : null, day);
    all.add(prefix);
    int width = 1;
    for (int i = digits.length(); i < FIRST_DIGITS; i++) {
      width *= 10;
    }
    int first = Integer.parseInt(digits) * width;
    for (int i = first; i < first + width; i++) {
      byFirstDigits[i] = prefix;
    }
  }

  private void move(StringTokenizer words) {
    int from = Integer.parseInt(words.nextToken());
    moves[from] = Integer.parseInt(words.nextToken());
  }

  /** Takes the words of a line. */
  private interface Row {
    void take(StringTokenizer words);
  }

  private static void read(String file, Row row) {
    try (InputStream in = PhonePrefixes.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          row.take(new StringTokenizer(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
