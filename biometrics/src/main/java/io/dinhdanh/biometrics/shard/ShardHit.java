package io.dinhdanh.biometrics.shard;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;

/**
 * One record that a search found.
 *
 * @param id the id under which it was enrolled
 * @param score by the gallery's metric or matcher; higher is nearer
 */
public record ShardHit(String id, double score) {

  /** Highest score first, equal scores by id in the order of code points. */
  public static final Comparator<ShardHit> ORDER =
      Comparator.comparingDouble(ShardHit::score)
          .reversed()
          .thenComparing(ShardHit::id, ShardHit::compareIds);

  public ShardHit {
    Objects.requireNonNull(id, "id");
  }

  /**
   * The order of ids: by code point, which is the order of their UTF-8.
   *
   * @param first an id
   * @param second an id
   * @return negative, zero or positive
   */
  public static int compareIds(String first, String second) {
    byte[] a = first.getBytes(StandardCharsets.UTF_8);
    byte[] b = second.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int difference = (a[i] & 255) - (b[i] & 255);
      if (difference != 0) {
        return difference;
      }
    }
    return a.length - b.length;
  }

  /** The text form leaves the id out: it may be a person's number. */
  @Override
  public String toString() {
    return "ShardHit[score=" + score + "]";
  }
}
