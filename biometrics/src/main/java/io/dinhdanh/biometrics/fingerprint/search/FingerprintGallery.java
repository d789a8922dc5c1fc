package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.gallery.GalleryFormat;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fingers of persons on disk and in memory. A search sees the gallery as it was when the search
 * began and waits for nobody; changes wait for each other and are on disk when they return (by the
 * policy of the options). Thread-safe.
 *
 * <p>Scores are SourceAFIS's. A threshold for a gallery of N is asked of a {@link
 * io.dinhdanh.biometrics.calibration.Calibration}.
 */
public final class FingerprintGallery implements AutoCloseable {

  /** What the records of a gallery of fingers are. */
  public static final GalleryFormat FORMAT = new GalleryFormat("dinhdanh-minutiae", "1");

  private final FingerMemory memory;
  private final GalleryStore store;
  private final double penetration;
  private final Parts parts;

  /** Held from looking up how many impressions there are until their number has changed. */
  private final Object change = new Object();

  private FingerprintGallery(FingerMemory memory, GalleryStore store, SearchSettings settings) {
    this.memory = memory;
    this.store = store;
    this.penetration = settings.penetration();
    this.parts = new Parts(settings);
  }

  /**
   * Opens the gallery in a folder, or founds one there: not encrypted, every write forced, for
   * INDEXED searches in the caller's thread.
   *
   * @param directory the folder
   * @return the open gallery; close it
   * @throws BiometricsException if it is open elsewhere, of another format, encrypted, damaged, or
   *     cannot be read
   */
  public static FingerprintGallery open(Path directory) throws BiometricsException {
    return open(directory, GalleryOptions.of(FORMAT), SearchSettings.compact());
  }

  /**
   * Opens the gallery in a folder, or founds one there.
   *
   * @param directory the folder
   * @param options key and policy; the format must be {@link #FORMAT}
   * @param settings how templates are kept in memory and searched
   * @return the open gallery; close it
   * @throws BiometricsException if it is open elsewhere, of another format, locked by another key,
   *     damaged, or cannot be read
   */
  public static FingerprintGallery open(
      Path directory, GalleryOptions options, SearchSettings settings) throws BiometricsException {
    if (!options.format().equals(FORMAT)) {
      throw new IllegalArgumentException("the options are for another format");
    }
    FingerMemory memory = new FingerMemory(settings.storedRoots());
    GalleryStore store = GalleryStore.open(directory, options, memory);
    return new FingerprintGallery(memory, store, settings);
  }

  /**
   * The store underneath: to compact, verify, export, import and force. Its ids and records are
   * this class's own affair.
   *
   * @return the store
   */
  public GalleryStore store() {
    return store;
  }

  /**
   * The number of templates.
   *
   * @return the number
   */
  public int size() {
    return store.view().size();
  }

  /**
   * Enrols an impression of a finger, beside those that are enrolled already.
   *
   * @param finger whose and which finger
   * @param template its template
   * @throws BiometricsException if the person's name cannot be taken, the finger has a hundred
   *     impressions, or the disk fails
   */
  public void enroll(FingerId finger, FingerprintTemplate template) throws BiometricsException {
    enrollAll(Collections.singletonList(new Enrolment(finger, template)));
  }

  /**
   * Enrols several impressions and makes them lasting together.
   *
   * @param enrolments the impressions, at most {@link GalleryStore#MAXIMUM_RECORD} bytes in all,
   *     which are about 3,000
   * @throws BiometricsException if a person's name cannot be taken, a finger has a hundred
   *     impressions, or the disk fails; then none is enrolled
   */
  public void enrollAll(List<Enrolment> enrolments) throws BiometricsException {
    synchronized (change) {
      Moment now = moment();
      Map<FingerId, Integer> counts = new HashMap<>();
      Map<String, byte[]> records = new LinkedHashMap<>();
      for (Enrolment enrolment : enrolments) {
        FingerId finger = named(enrolment.finger());
        Integer known = counts.get(finger);
        int impression = known == null ? now.impressions(finger).size() : known;
        if (impression == StoredId.MOST_IMPRESSIONS) {
          throw FingerErrors.tooManyImpressions();
        }
        counts.put(finger, impression + 1);
        records.put(
            new StoredId(finger, impression).text(),
            FingerMemory.encode(finger.position(), enrolment.template()));
      }
      store.enrollAll(records);
    }
  }

  private static FingerId named(FingerId finger) throws BiometricsException {
    if (finger.person().isEmpty()) {
      throw FingerErrors.noPerson();
    }
    return finger;
  }

  /**
   * Replaces all impressions of a finger by one.
   *
   * @param finger a finger that is enrolled
   * @param template its template
   * @throws BiometricsException if the finger is not enrolled, or the disk fails; then the first
   *     impression is as before, and others may be gone
   */
  public void replace(FingerId finger, FingerprintTemplate template) throws BiometricsException {
    synchronized (change) {
      List<StoredId> impressions = moment().impressions(finger);
      if (impressions.isEmpty()) {
        throw FingerErrors.unknownFinger();
      }
      removeLastFirst(impressions.subList(1, impressions.size()));
      byte[] record = FingerMemory.encode(finger.position(), template);
      store.replace(impressions.get(0).text(), record);
    }
  }

  /**
   * Removes a finger. To leave no byte of a person behind, {@link #erase} the person.
   *
   * @param finger the finger
   * @return how many impressions were removed
   * @throws BiometricsException if the disk fails
   */
  public int remove(FingerId finger) throws BiometricsException {
    synchronized (change) {
      return removeLastFirst(moment().impressions(finger));
    }
  }

  /** In this order the numbers of what is left have no gaps at any time. */
  private int removeLastFirst(List<StoredId> ids) throws BiometricsException {
    for (int i = ids.size() - 1; i >= 0; i--) {
      store.remove(ids.get(i).text());
    }
    return ids.size();
  }

  /**
   * Forgets a person: all fingers, in memory and in every file of the gallery, those removed or
   * replaced before included. Copies and exports are the caller's.
   *
   * @param person the person
   * @return how many templates were enrolled
   * @throws BiometricsException if the disk fails; call it again
   */
  public int erase(String person) throws BiometricsException {
    synchronized (change) {
      GalleryView view = store.view();
      Set<String> ids = new LinkedHashSet<>();
      int enrolled = 0;
      for (int slot = 0; slot < view.slots(); slot++) {
        StoredId id = StoredId.parse(view.id(slot));
        if (id != null && id.finger().person().equals(person)) {
          ids.add(id.text());
          enrolled += view.live(slot) ? 1 : 0;
        }
      }
      store.erase(ids);
      return enrolled;
    }
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
    checkLimit(limit);
    return new Search(moment(), position, probe, limit, threshold).run(mode, penetration, parts);
  }

  private static void checkLimit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("at least one hit must be wanted");
    }
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
    checkLimit(limit);
    return new PersonSearch(moment(), probe).run(mode, limit, threshold, penetration, parts);
  }

  /**
   * Compares fingers with those of one person, of whom it is claimed that they are.
   *
   * @param probe the fingers
   * @param person the person
   * @return the best score of each finger that has a counterpart, and their sum
   */
  public PersonHit compare(Map<FingerPosition, FingerprintTemplate> probe, String person) {
    return new PersonSearch(moment(), probe).compare(person);
  }

  /**
   * Looks for persons enrolled twice: every template, from the oldest on, is searched for among the
   * others. Each direction of a pair is told when it is found.
   *
   * @param scan how to search, where to go on, and whom to tell
   * @return the place after the last template: to resume from when more have come
   */
  public String duplicates(DuplicateScan scan) {
    return scan.run(moment(), penetration, parts);
  }

  private Moment moment() {
    GalleryView view = store.view();
    return new Moment(view, memory);
  }

  @Override
  public void close() throws BiometricsException {
    store.close();
  }
}
