package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Fingers in memory, to be searched while others come and go. A search sees the gallery as it was
 * when the search began and waits for nobody; changes wait for each other. Thread-safe.
 */
public final class FingerprintIndex {

  private final SearchSettings settings;
  private final Parts parts;
  private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(Snapshot.EMPTY);
  private final Map<String, List<Enrolled>> persons = new ConcurrentHashMap<>();
  private final Object change = new Object();
  private long sequence;

  /**
   * An empty gallery.
   *
   * @param settings how templates are kept and searched
   */
  public FingerprintIndex(SearchSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.parts = new Parts(settings);
  }

  /**
   * Adds a finger. A person may have several templates of one finger.
   *
   * @param id whose and which finger
   * @param template its template
   */
  public void add(FingerId id, FingerprintTemplate template) {
    synchronized (change) {
      Enrolled enrolled = new Enrolled(id, template, ++sequence);
      Snapshot now = current();
      Shelf shelf = now.shelf(id.position()).with(enrolled, settings.storedRoots());
      List<Enrolled> fingers = new ArrayList<>(fingers(id.person()));
      fingers.add(enrolled);
      persons.put(id.person(), Collections.unmodifiableList(fingers));
      snapshot.set(now.with(id.position(), shelf));
    }
  }

  /**
   * Removes all fingers of a person; nothing of them is left in the gallery. Searches that began
   * before still see them.
   *
   * @param person the person
   * @return how many templates were removed
   */
  public int remove(String person) {
    synchronized (change) {
      List<Enrolled> fingers = persons.remove(person);
      if (fingers == null) {
        return 0;
      }
      Snapshot now = current();
      for (Enrolled enrolled : fingers) {
        FingerPosition position = enrolled.id().position();
        Shelf shelf = now.shelf(position).without(enrolled, settings.storedRoots());
        now = now.with(position, shelf);
      }
      snapshot.set(now);
      return fingers.size();
    }
  }

  /**
   * The number of templates.
   *
   * @return the number
   */
  public long size() {
    return current().size();
  }

  /**
   * The memory of the index and of what exact matching stores; templates and names come on top.
   *
   * @return bytes
   */
  public long bytes() {
    return current().bytes();
  }

  /**
   * Looks for a finger of unknown position.
   *
   * @param probe the finger
   * @param mode how to search
   * @param limit the most hits wanted, from 1
   * @param threshold the lowest score of a hit
   * @return the hits, best first, with exact scores
   */
  public SearchResult search(
      FingerprintTemplate probe, SearchMode mode, int limit, double threshold) {
    return search(probe, FingerPosition.UNKNOWN, mode, limit, threshold);
  }

  /**
   * Looks for a finger of known position among the same fingers and those of unknown position.
   *
   * @param probe the finger
   * @param position which finger it is; unknown to look among all
   * @param mode how to search
   * @param limit the most hits wanted, from 1
   * @param threshold the lowest score of a hit
   * @return the hits, best first, with exact scores
   */
  public SearchResult search(
      FingerprintTemplate probe,
      FingerPosition position,
      SearchMode mode,
      int limit,
      double threshold) {
    if (limit < 1) {
      throw new IllegalArgumentException("at least one hit must be wanted");
    }
    return new Search(current(), position, probe, limit, threshold)
        .run(mode, settings.penetration(), parts);
  }

  /**
   * Looks for a person by several fingers: each finger proposes persons, who are then compared by
   * all fingers of the probe. The score of a person is the sum over the fingers.
   *
   * @param probe the fingers
   * @param mode how to search
   * @param limit the most persons wanted, from 1
   * @param threshold the lowest sum of a hit
   * @return the persons, best first
   */
  public List<PersonHit> identify(
      Map<FingerPosition, FingerprintTemplate> probe,
      SearchMode mode,
      int limit,
      double threshold) {
    return new PersonSearch(this, probe).run(mode, limit, threshold);
  }

  /**
   * Looks for persons enrolled twice: every template, from the oldest on, is searched for among the
   * others. Each direction of a pair is told when it is found.
   *
   * @param scan how to search, where to go on, and whom to tell
   * @return the place after the last template: to resume from when more have come
   */
  public long duplicates(DuplicateScan scan) {
    long last = scan.resumeAfter();
    Snapshot now = current();
    for (Enrolled enrolled : now.everyone()) {
      if (enrolled.sequence() > scan.resumeAfter()) {
        FingerPosition position = enrolled.id().position();
        Search search =
            new Search(now, position, enrolled.template(), scan.limit(), scan.threshold());
        scan.tell(enrolled, search.run(scan.mode(), settings.penetration(), parts));
        last = enrolled.sequence();
        scan.progress().accept(last);
      }
    }
    return last;
  }

  List<Enrolled> fingers(String person) {
    return persons.getOrDefault(person, List.of());
  }

  private Snapshot current() {
    return snapshot.get();
  }
}
