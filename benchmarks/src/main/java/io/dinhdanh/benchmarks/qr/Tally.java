package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.benchmarks.figure.Figures;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many pictures of each category each side read. Not thread-safe. */
final class Tally {

  private final String[] sides;
  private final Map<String, int[]> categories = new TreeMap<>();

  Tally(String... sides) {
    this.sides = sides.clone();
  }

  /** Counts one picture. */
  void add(String category, boolean... read) {
    int[] counts = categories.computeIfAbsent(category, name -> new int[sides.length + 1]);
    for (int i = 0; i < read.length; i++) {
      counts[i] += read[i] ? 1 : 0;
    }
    counts[sides.length]++;
  }

  /** Part of all pictures that a side read. */
  double rate(int side) {
    int read = 0;
    int all = 0;
    for (int[] counts : categories.values()) {
      read += counts[side];
      all += counts[sides.length];
    }
    return all == 0 ? 0 : (double) read / all;
  }

  List<String> sides() {
    return List.of(sides);
  }

  /** A table of the categories; the rate of all pictures for machines, beside each other side. */
  void print(Figures out) {
    out.say("| category | n | %s |", String.join(" | ", sides));
    out.say("|---|---|%s", "---|".repeat(sides.length));
    for (Map.Entry<String, int[]> row : categories.entrySet()) {
      int[] counts = row.getValue();
      out.say("| %s | %d |%s", row.getKey(), counts[sides.length], cells(counts));
    }
    StringBuilder all = new StringBuilder();
    for (int side = 0; side < sides.length; side++) {
      all.append(String.format(Locale.ROOT, " %.1f %% |", 100 * rate(side)));
    }
    out.say("| all | %d |%s", total(), all);
    out.add("pictures", "count", total());
    for (int side = 1; side < sides.length; side++) {
      out.more("pictures read", "fraction", rate(0), sides[side], rate(side));
    }
  }

  private String cells(int[] counts) {
    StringBuilder cells = new StringBuilder();
    for (int side = 0; side < sides.length; side++) {
      cells.append(' ').append(counts[side]).append(" |");
    }
    return cells.toString();
  }

  private int total() {
    return categories.values().stream().mapToInt(counts -> counts[sides.length]).sum();
  }

  /** The categories in which the first side is behind by more than 5 points and one picture. */
  String shortfalls() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, int[]> row : categories.entrySet()) {
      int[] counts = row.getValue();
      int best = Arrays.stream(counts, 1, sides.length).max().orElse(0);
      double allowed = Math.max(1, 0.05 * counts[sides.length]);
      if (counts[0] < best - allowed) {
        text.append(text.isEmpty() ? "" : ", ").append(row.getKey());
      }
    }
    return text.isEmpty() ? "none" : text.toString();
  }
}
