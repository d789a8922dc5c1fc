package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for a person by several fingers and adds up their scores. */
final class PersonSearch {

  /** So many proposals of each finger are compared by the others. */
  private static final int PROPOSALS = 50;

  private final Moment moment;
  private final Map<FingerPosition, FingerprintTemplate> probe;
  private final Map<FingerPosition, FingerprintMatcher> matchers =
      new EnumMap<>(FingerPosition.class);
  private final MatchScratch scratch = new MatchScratch();

  PersonSearch(Moment moment, Map<FingerPosition, FingerprintTemplate> probe) {
    this.moment = moment;
    this.probe = probe;
    probe.forEach((position, finger) -> matchers.put(position, new FingerprintMatcher(finger)));
  }

  List<PersonHit> run(
      SearchMode mode, int limit, double threshold, double penetration, Parts parts) {
    List<PersonHit> hits = new ArrayList<>();
    for (String person : proposals(mode, Math.max(limit, PROPOSALS), penetration, parts)) {
      PersonHit hit = compare(person);
      if (hit.score() >= threshold) {
        hits.add(hit);
      }
    }
    hits.sort((one, other) -> Double.compare(other.score(), one.score()));
    return Collections.unmodifiableList(hits.subList(0, Math.min(limit, hits.size())));
  }

  private Set<String> proposals(SearchMode mode, int limit, double penetration, Parts parts) {
    Set<String> persons = new LinkedHashSet<>();
    probe.forEach(
        (position, finger) -> {
          Search search = new Search(moment, position, finger, limit, 0);
          for (Hit hit : search.run(mode, penetration, parts).hits()) {
            persons.add(hit.id().person());
          }
        });
    return persons;
  }

  /** The score of a person, who need not have been proposed. */
  PersonHit compare(String person) {
    Map<FingerPosition, Double> scores = new EnumMap<>(FingerPosition.class);
    List<StoredId> fingers = moment.fingers(person);
    double sum = 0;
    for (Map.Entry<FingerPosition, FingerprintMatcher> finger : matchers.entrySet()) {
      double best = -1;
      for (StoredId id : fingers) {
        if (comparable(finger.getKey(), id.finger().position())) {
          FingerprintTemplate template = moment.template(moment.slot(id));
          best = Math.max(best, finger.getValue().match(template, scratch));
        }
      }
      if (best >= 0) {
        scores.put(finger.getKey(), best);
        sum += best;
      }
    }
    return new PersonHit(person, sum, Collections.unmodifiableMap(scores));
  }

  private static boolean comparable(FingerPosition one, FingerPosition other) {
    return one == other || one == FingerPosition.UNKNOWN || other == FingerPosition.UNKNOWN;
  }
}
