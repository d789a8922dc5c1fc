package io.dinhdanh.biometrics.fingerprint.search;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A search for persons who are enrolled twice.
 *
 * @param mode how each template is searched for
 * @param limit the most matches looked at for each template, its own person's included
 * @param threshold the lowest score of a match
 * @param resumeAfter the last place that an earlier scan has told as done; 0 to begin
 * @param found told of each match between two persons
 * @param progress told of each place when it is done, so that a scan can be resumed
 */
public record DuplicateScan(
    SearchMode mode,
    int limit,
    double threshold,
    long resumeAfter,
    Consumer<Duplicate> found,
    LongConsumer progress) {

  public DuplicateScan {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(progress, "progress");
  }

  void tell(Enrolled enrolled, SearchResult result) {
    for (Hit hit : result.hits()) {
      if (!hit.id().person().equals(enrolled.id().person())) {
        found.accept(new Duplicate(enrolled.id(), hit.id(), hit.score()));
      }
    }
  }
}
