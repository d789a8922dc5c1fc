package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.Hit;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.fingerprint.search.SearchResult;
import java.util.List;

/** A query is lost if EXACT finds its finger first and INDEXED does not. */
final class LostHits {

  private final FingerprintGallery gallery;
  private int asked;
  private int found;
  private int lost;
  private double examined;

  private LostHits(FingerprintGallery gallery) {
    this.gallery = gallery;
  }

  /** Asks at most about so many queries, evenly taken; none if that is 0. */
  static void tell(
      FingerprintGallery gallery, List<Impression> queries, int most, Figures figures) {
    if (most == 0) {
      return;
    }
    LostHits hits = new LostHits(gallery);
    int step = Math.max(1, queries.size() / most);
    for (int i = 0; i < queries.size(); i += step) {
      hits.ask(queries.get(i));
    }
    hits.tell(figures);
  }

  private void ask(Impression query) {
    asked++;
    SearchResult result = search(query, SearchMode.INDEXED);
    examined += result.penetration();
    if (isFirst(result.hits(), query)) {
      found++;
    } else if (isFirst(search(query, SearchMode.EXACT).hits(), query)) {
      lost++;
    }
  }

  private SearchResult search(Impression query, SearchMode mode) {
    return gallery.search(query.template(), mode, 1, 0);
  }

  private static boolean isFirst(List<Hit> hits, Impression query) {
    return !hits.isEmpty() && hits.get(0).id().person().equals(query.finger());
  }

  /** The interval is Wilson's for 95 %. */
  private void tell(Figures figures) {
    double n = found + lost;
    double middle = (lost + 1.92) / (n + 3.84);
    double half = 1.96 * Math.sqrt(lost * (n - lost) / n + 0.96) / (n + 3.84);
    double low = Math.max(0, middle - half);
    figures.say(
        "EXACT hits lost: %d of %d (%d queries), %.2f %%, 95 %% interval %.2f to %.2f (Wilson);"
            + " penetration %.2f %%",
        lost,
        found + lost,
        asked,
        100 * lost / n,
        100 * low,
        100 * (middle + half),
        100 * examined / asked);
    figures.add("EXACT hits lost", "fraction", lost / n);
    figures.add("EXACT hits lost, 95 % interval from", "fraction", low);
    figures.add("EXACT hits lost, 95 % interval to", "fraction", middle + half);
    figures.add("penetration", "fraction", examined / asked);
  }
}
