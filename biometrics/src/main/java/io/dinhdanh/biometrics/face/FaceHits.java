package io.dinhdanh.biometrics.face;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What a search found: the nearest embeddings, exactly those that comparing the probe with each
 * would give.
 *
 * @param hits highest score first, equal scores by id in the order of code points
 * @param examined how many embeddings were searched
 * @param rescored how many of them the bound could not exclude, so that they were compared in full
 */
public record FaceHits(List<FaceHit> hits, long examined, long rescored) {

  private static final Comparator<FaceHit> ORDER =
      Comparator.comparingDouble(FaceHit::score)
          .reversed()
          .thenComparing(FaceHit::id, FaceHits::byCodePoint);

  public FaceHits {
    hits = Collections.unmodifiableList(new ArrayList<>(hits));
  }

  private static int byCodePoint(String first, String second) {
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

  /**
   * Merges what the same probe found in several galleries, on one machine or many: the answer is
   * that of one gallery with all their embeddings. Each gallery must have been asked for at least
   * as many hits.
   *
   * @param parts the answers
   * @param limit how many hits are wanted
   * @return the nearest of all
   */
  public static FaceHits merge(Collection<FaceHits> parts, int limit) {
    List<FaceHit> all = new ArrayList<>();
    long examined = 0;
    long rescored = 0;
    for (FaceHits part : parts) {
      all.addAll(part.hits());
      examined += part.examined();
      rescored += part.rescored();
    }
    all.sort(ORDER);
    return new FaceHits(all.subList(0, Math.min(limit, all.size())), examined, rescored);
  }
}
