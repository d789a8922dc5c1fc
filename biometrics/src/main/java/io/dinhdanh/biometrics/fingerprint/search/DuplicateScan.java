package io.dinhdanh.biometrics.fingerprint.search;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * A search for persons who are enrolled twice.
 *
 * @param mode how each template is searched for
 * @param limit the most matches looked at for each template, its own person's included
 * @param threshold the lowest score of a match
 * @param resumeAfter the last place that an earlier scan has told as done, empty to begin; if that
 *     template has gone meanwhile the scan begins anew
 * @param found told of each match between two persons
 * @param progress told after each template, so that a scan can be resumed
 */
public record DuplicateScan(
    SearchMode mode,
    int limit,
    double threshold,
    String resumeAfter,
    Consumer<Duplicate> found,
    Consumer<DuplicateProgress> progress) {

  public DuplicateScan {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(resumeAfter, "resumeAfter");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(progress, "progress");
  }

  /** Goes over the gallery in order of age. */
  String run(Moment moment, double penetration, Parts parts) {
    String place = resumeAfter;
    StoredId last = StoredId.parse(resumeAfter);
    int first = last == null ? 0 : moment.slot(last) + 1;
    long done = 0;
    for (int slot = 0; slot < moment.slots(); slot++) {
      StoredId id = moment.shows(slot) ? moment.id(slot) : null;
      if (id != null) {
        done++;
        if (slot >= first) {
          look(moment, slot, id.finger(), penetration, parts);
          place = id.text();
          progress.accept(new DuplicateProgress(done, moment.size(), place));
        }
      }
    }
    return place;
  }

  private void look(Moment moment, int slot, FingerId finger, double penetration, Parts parts) {
    Search search = new Search(moment, finger.position(), moment.template(slot), limit, threshold);
    for (Hit hit : search.run(mode, penetration, parts).hits()) {
      if (!hit.id().person().equals(finger.person())) {
        found.accept(new Duplicate(finger, hit.id(), hit.score()));
      }
    }
  }
}
