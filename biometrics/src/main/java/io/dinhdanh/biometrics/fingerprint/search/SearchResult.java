package io.dinhdanh.biometrics.fingerprint.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param mode how it was searched
 * @param hits the fingers found, best first
 * @param examined how many templates were compared exactly
 * @param gallery how many templates were there to be searched
 */
public record SearchResult(SearchMode mode, List<Hit> hits, long examined, long gallery) {

  /**
   * The share of the gallery that was compared exactly.
   *
   * @return 0 to 1
   */
  public double penetration() {
    return gallery == 0 ? 0 : (double) examined / gallery;
  }
}
