package io.dinhdanh.biometrics.fingerprint.search;

import static io.dinhdanh.biometrics.fingerprint.search.InventedFingers.finger;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Galleries of invented fingers. */
final class FilledFingers {

  static final int COUNT = 1100;
  static final GalleryOptions FAST =
      GalleryOptions.of(FingerprintGallery.FORMAT).withForce(ForcePolicy.ON_REQUEST);

  private FilledFingers() {}

  static FingerprintGallery open(Path folder, SearchSettings settings) throws BiometricsException {
    return FingerprintGallery.open(folder, FAST, settings);
  }

  static FingerId id(int person, FingerPosition position) {
    return new FingerId("p" + person, position);
  }

  /** Every person with one finger of unknown position. */
  static FingerprintGallery filled(Path folder, SearchSettings settings)
      throws BiometricsException {
    FingerprintGallery gallery = open(folder, settings);
    List<Enrolment> all = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      all.add(new Enrolment(id(i, FingerPosition.UNKNOWN), finger(i)));
    }
    gallery.enrollAll(all);
    return gallery;
  }

  /** By person. */
  static Map<String, Double> scores(SearchResult result) {
    Map<String, Double> scores = new TreeMap<>();
    result.hits().forEach(hit -> scores.put(hit.id().person(), hit.score()));
    return scores;
  }
}
