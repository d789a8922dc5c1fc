package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A gallery of fingers as it was at one of its writes, in memory: a part of a larger whole. What is
 * found does not depend on what lies beside it: INDEXED search compares each finger whose own
 * likeness to the probe reaches a fixed level, and equal scores stand in the order of the ids. So
 * the answers of parts, put together, are the answer of the whole. Immutable and thread-safe.
 *
 * <p>Probes are records as the store holds them: the code of the finger's position in one byte,
 * then the template's bytes.
 */
public final class FingerSnapshot {

  private final GalleryView view;
  private final Moment moment;
  private final LevelSearch search;

  private FingerSnapshot(GalleryView view, Moment moment) {
    this.view = view;
    this.moment = moment;
    this.search = new LevelSearch(view, moment);
  }

  /**
   * Reads a gallery as it was at one of its writes; no file is kept open.
   *
   * @param directory the folder, or a copy of it
   * @param options key; the format must be {@link FingerprintGallery#FORMAT}
   * @param write the write, as {@link GalleryView#write} tells it
   * @return the gallery as it was, searched in the caller's thread
   * @throws BiometricsException as {@link GalleryStore#readAt}
   */
  public static FingerSnapshot readAt(Path directory, GalleryOptions options, long write)
      throws BiometricsException {
    if (!options.format().equals(FingerprintGallery.FORMAT)) {
      throw new IllegalArgumentException("the options are for another format");
    }
    FingerMemory memory = new FingerMemory(SearchSettings.compact().storedRoots());
    GalleryView view = GalleryStore.readAt(directory, options, memory, write);
    return new FingerSnapshot(view, new Moment(view, memory));
  }

  /**
   * Ids and records of the gallery.
   *
   * @return the view that this searches
   */
  public GalleryView view() {
    return view;
  }

  /**
   * Looks for a finger among the same fingers and those of unknown position.
   *
   * @param probe a record
   * @param mode how to search
   * @param limit the most hits wanted, from 1
   * @param lowest the lowest score of a hit
   * @return the hits, best first, with exact scores
   * @throws BiometricsException if the probe is no record of a finger
   */
  public List<RecordHit> search(byte[] probe, SearchMode mode, int limit, double lowest)
      throws BiometricsException {
    FingerPosition position = position(probe);
    return search.run(template(probe), position, mode, limit, lowest);
  }

  /**
   * All records of a person.
   *
   * @param person the person
   * @return the records by their ids; empty if the person is not enrolled
   */
  public Map<String, byte[]> records(String person) {
    Map<String, byte[]> records = new LinkedHashMap<>();
    for (StoredId id : moment.fingers(person)) {
      records.put(id.text(), view.record(moment.slot(id)));
    }
    return records;
  }

  /**
   * Whose finger a record is.
   *
   * @param id the id of a record
   * @return the person; the id itself if it was not written by a gallery of fingers
   */
  public static String person(String id) {
    StoredId parsed = StoredId.parse(id);
    return parsed == null ? id : parsed.finger().person();
  }

  /**
   * Compares two persons finger by finger: each with the same finger of the other, one of unknown
   * position with all.
   *
   * @param one records of the one, as probes
   * @param other records of the other
   * @return the best score, and of how many
   * @throws BiometricsException if one is no record of a finger
   */
  public static FingerAgreement compare(Collection<byte[]> one, Collection<byte[]> other)
      throws BiometricsException {
    MatchScratch scratch = new MatchScratch();
    double best = -1;
    int compared = 0;
    for (byte[] probe : one) {
      FingerprintMatcher matcher = new FingerprintMatcher(template(probe));
      for (byte[] candidate : other) {
        if (comparable(position(probe), position(candidate))) {
          best = Math.max(best, matcher.match(template(candidate), scratch));
          compared++;
        }
      }
    }
    return new FingerAgreement(best, compared);
  }

  private static boolean comparable(FingerPosition one, FingerPosition other) {
    return one == other || one == FingerPosition.UNKNOWN || other == FingerPosition.UNKNOWN;
  }

  private static FingerPosition position(byte[] record) throws BiometricsException {
    new FingerMemory(0).check(record, 0, record.length);
    return FingerPosition.ofCode(record[0]);
  }

  private static FingerprintTemplate template(byte[] record) throws BiometricsException {
    return FingerMemory.parse(record, 0, record.length);
  }
}
