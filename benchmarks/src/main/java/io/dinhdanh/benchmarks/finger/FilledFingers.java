package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.search.Enrolment;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchSettings;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A gallery of the fingers that are looked for among fillers; the first fillers go to the peer. */
final class FilledFingers {

  static final GalleryOptions OPTIONS =
      GalleryOptions.of(FingerprintGallery.FORMAT).withForce(ForcePolicy.ON_REQUEST);

  private static final int TOGETHER = 1000;
  private static final int SAMPLE = 1000;

  private final FingerSets sets;
  private final int peerCount;
  private final PeerLoop peers = new PeerLoop();
  private final List<FingerprintTemplate> sample = new ArrayList<>();
  private long nanos;

  FilledFingers(FingerSets sets, int peerCount) {
    this.sets = sets;
    this.peerCount = peerCount;
  }

  PeerLoop peers() {
    return peers;
  }

  List<FingerprintTemplate> sample() {
    return Collections.unmodifiableList(sample);
  }

  FingerprintGallery fill(Path folder, SearchSettings settings, int count, Figures figures)
      throws BiometricsException {
    FingerprintGallery gallery = FingerprintGallery.open(folder, OPTIONS, settings);
    Fillers fillers = new Fillers(sets.donors(), 1);
    List<Enrolment> batch = new ArrayList<>();
    for (Impression mate : sets.mates()) {
      batch.add(new Enrolment(id(mate.finger()), mate.template()));
    }
    for (int i = 0; i < count; i++) {
      batch.add(new Enrolment(id("f" + i), shared(fillers.next())));
      if (batch.size() >= TOGETHER || i == count - 1) {
        enrol(gallery, batch);
      }
    }
    double rate = count / (nanos / 1e9);
    figures.say("enrolled %.0f a second, forced after each %d", rate, TOGETHER);
    figures.add("enrolment", "templates/s", rate);
    return gallery;
  }

  private FingerprintTemplate shared(FingerprintTemplate filler) throws BiometricsException {
    if (peers.size() < peerCount) {
      peers.add(filler);
    }
    if (sample.size() < SAMPLE) {
      sample.add(filler);
    }
    return filler;
  }

  private void enrol(FingerprintGallery gallery, List<Enrolment> batch) throws BiometricsException {
    long start = System.nanoTime();
    gallery.enrollAll(batch);
    gallery.store().force();
    nanos += System.nanoTime() - start;
    batch.clear();
  }

  private static FingerId id(String person) {
    return new FingerId(person, FingerPosition.UNKNOWN);
  }
}
