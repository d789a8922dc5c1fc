package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.search.Enrolment;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchSettings;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * People with ten fingers each, of whom every fiftieth came twice. All with all is asked of the
 * index alone, and of few: some millions of exact scores a shard would take hours.
 */
final class ManyFingers extends ManyRecords {

  private static final int FINGERS = 10;
  private static final int TWICE = 50;
  private static final int MOST_WITH_ALL = 2000;
  private static final double THRESHOLD = 20;
  private static final int EXACT_PROBES = 50;
  private static final int INDEXED_PROBES = 500;
  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(FingerprintGallery.FORMAT).withForce(ForcePolicy.ON_REQUEST);

  private final int count;

  ManyFingers(Path folder, int count) {
    super(folder, ShardKind.FINGER, OPTIONS, THRESHOLD);
    this.count = count;
  }

  @Override
  GalleryView open(Path folder) throws BiometricsException {
    try (FingerprintGallery gallery =
        FingerprintGallery.open(folder, OPTIONS, SearchSettings.compact())) {
      if (gallery.size() == 0) {
        for (int person = 0; person < count / FINGERS; person++) {
          gallery.enrollAll(fingers(person));
        }
      }
      return gallery.store().view();
    }
  }

  private static List<Enrolment> fingers(int person) {
    boolean again = person % TWICE == TWICE - 1;
    List<Enrolment> fingers = new ArrayList<>();
    for (int i = 0; i < FINGERS; i++) {
      long number = (long) FINGERS * (again ? person - 1 : person) + i;
      FingerprintTemplate finger = MadeUpFingers.finger(number);
      FingerprintTemplate taken = again ? MadeUpFingers.impression(finger, person) : finger;
      FingerId id = new FingerId("N" + person, FingerPosition.ofCode(1 + i));
      fingers.add(new Enrolment(id, taken));
    }
    return fingers;
  }

  /** No one measured these; so few may match by chance that the usual limits hold. */
  @Override
  ScoreCalibration calibration() {
    return new ScoreCalibration(
        "made-up fingers, assumed", List.of(new ScoreCalibration.Point(1e-6, THRESHOLD)));
  }

  @Override
  int probes(ShardMode mode) {
    return mode == ShardMode.EXACT ? EXACT_PROBES : INDEXED_PROBES;
  }

  @Override
  boolean duplicates(ShardMode mode) {
    return mode == ShardMode.INDEXED && count <= MOST_WITH_ALL;
  }
}
