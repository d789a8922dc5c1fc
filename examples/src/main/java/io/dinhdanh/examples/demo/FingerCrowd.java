package io.dinhdanh.examples.demo;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import io.dinhdanh.biometrics.fingerprint.search.Enrolment;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.Hit;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A crowd of minutiae by chance; the wanted finger is the journey's own, seen again. */
final class FingerCrowd extends Crowd implements AutoCloseable {

  private static final int TOGETHER = 1_000;
  private static final int WIDTH = 300;
  private static final int HEIGHT = 400;
  private static final double LOWEST = 1;

  private final Random random;
  private final FingerprintGallery gallery;
  private final FingerprintTemplate probe;

  FingerCrowd(Path folder, FingerprintTemplate wanted, FingerprintTemplate probe, Random random)
      throws BiometricsException {
    this.random = random;
    this.probe = probe;
    this.gallery = FingerprintGallery.open(folder);
    gallery.enroll(finger(WANTED), wanted);
  }

  @Override
  void fill(int size) throws BiometricsException {
    while (gallery.size() < size) {
      List<Enrolment> part = new ArrayList<>();
      for (int i = gallery.size(); i < size && part.size() < TOGETHER; i++) {
        part.add(new Enrolment(finger("finger-" + i), template()));
      }
      gallery.enrollAll(part);
    }
  }

  @Override
  boolean findsWanted() {
    List<Hit> hits = gallery.search(probe, SearchMode.INDEXED, 10, LOWEST).hits();
    return !hits.isEmpty() && hits.get(0).id().person().equals(WANTED);
  }

  @Override
  public void close() throws BiometricsException {
    gallery.close();
  }

  private static FingerId finger(String person) {
    return new FingerId(person, FingerPosition.UNKNOWN);
  }

  private FingerprintTemplate template() {
    List<Minutia> minutiae = new ArrayList<>();
    int count = 20 + random.nextInt(20);
    for (int i = 0; i < count; i++) {
      minutiae.add(
          new Minutia(
              random.nextInt(WIDTH),
              random.nextInt(HEIGHT),
              random.nextFloat() * 6.28f,
              random.nextBoolean() ? MinutiaType.ENDING : MinutiaType.BIFURCATION));
    }
    return FingerprintTemplate.of(WIDTH, HEIGHT, minutiae);
  }
}
