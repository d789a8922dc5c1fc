package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.biometrics.fingerprint.search.Enrolment;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerSnapshot;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchSettings;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.shard.ShardHit;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardPlan;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardSplit;
import io.dinhdanh.biometrics.spark.example.MadeUpFingers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Made-up fingers of made-up people, and the plainest loops over them. */
final class FingerBank {

  static final ScoreCalibration CALIBRATION =
      new ScoreCalibration(
          "made-up fingers",
          List.of(new ScoreCalibration.Point(1e-3, 20), new ScoreCalibration.Point(1e-9, 40)));

  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(FingerprintGallery.FORMAT).withForce(ForcePolicy.ON_REQUEST);

  private final List<Enrolment> enrolments = new ArrayList<>();
  private final Map<String, byte[]> records = new LinkedHashMap<>();

  FingerBank add(String person, int position, FingerprintTemplate finger) {
    FingerId id = new FingerId(person, FingerPosition.ofCode(position));
    enrolments.add(new Enrolment(id, finger));
    long before = enrolments.stream().filter(one -> one.finger().equals(id)).count() - 1;
    records.put(person + String.format("#%02d%02d", position, before), record(position, finger));
    return this;
  }

  static byte[] record(int position, FingerprintTemplate finger) {
    byte[] bytes = finger.toBytes();
    byte[] record = new byte[1 + bytes.length];
    record[0] = (byte) position;
    System.arraycopy(bytes, 0, record, 1, bytes.length);
    return record;
  }

  /** People with two or three fingers, some of unknown position, some people enrolled twice. */
  FingerBank people(String prefix, int count, int firstFinger) {
    for (int person = 0; person < count; person++) {
      String name = prefix + person;
      int number = 10 * (firstFinger + person);
      add(name, person % 7 == 0 ? 0 : 2, MadeUpFingers.finger(number));
      add(name, 3, MadeUpFingers.finger(number + 1));
      if (person % 5 == 0) {
        add(name, 3, MadeUpFingers.impression(MadeUpFingers.finger(number + 1), number));
      }
      if (person % 9 == 8) { // Came already, under the name before.
        add(name, 2, MadeUpFingers.impression(MadeUpFingers.finger(number - 10), number));
      }
    }
    return this;
  }

  Map<String, byte[]> records() {
    return records;
  }

  PlacedShards shards(Path folder, int count) throws BiometricsException {
    return shards(folder, count, CALIBRATION);
  }

  PlacedShards shards(Path folder, int count, @Nullable ScoreCalibration calibration)
      throws BiometricsException {
    Path target = folder.resolve("fingers-" + count);
    ShardPlan plan = new ShardPlan(ShardKind.FINGER, count, calibration);
    try (FingerprintGallery gallery = gallery(folder)) {
      GalleryView view = gallery.store().view();
      ShardSet set = ShardSplit.split(view, plan, OPTIONS, target, done -> {});
      return new PlacedShards(target.toUri().toString(), set);
    }
  }

  private FingerprintGallery gallery(Path folder) throws BiometricsException {
    FingerprintGallery gallery =
        FingerprintGallery.open(folder.resolve("fingers"), OPTIONS, SearchSettings.compact());
    if (gallery.size() == 0) {
      gallery.enrollAll(enrolments);
    }
    return gallery;
  }

  /** The whole gallery on one machine. */
  FingerSnapshot whole(Path folder) throws BiometricsException {
    long write;
    try (FingerprintGallery gallery = gallery(folder)) {
      write = gallery.store().view().write();
    }
    return FingerSnapshot.readAt(folder.resolve("fingers"), OPTIONS, write);
  }

  static String person(String id) {
    return id.substring(0, id.indexOf('#'));
  }

  /** One finger as a probe. */
  private static final class Probe {
    private final byte position;
    private final FingerprintMatcher matcher;
    private final MatchScratch scratch = new MatchScratch();

    Probe(byte[] record) throws BiometricsException {
      position = record[0];
      matcher = new FingerprintMatcher(template(record));
    }

    /** Its score with another, or -1 if that is another finger. */
    double score(byte[] other) throws BiometricsException {
      boolean comparable = position == other[0] || position == 0 || other[0] == 0;
      return comparable ? matcher.match(template(other), scratch) : -1;
    }
  }

  private static FingerprintTemplate template(byte[] record) throws BiometricsException {
    return FingerprintTemplate.fromBytes(Arrays.copyOfRange(record, 1, record.length));
  }

  /** Each wanted probe with each candidate of another person. */
  List<Pair> pairs(double threshold, BiPredicate<String, String> wanted)
      throws BiometricsException {
    List<Pair> pairs = new ArrayList<>();
    for (Map.Entry<String, byte[]> one : records.entrySet()) {
      Probe probe = new Probe(one.getValue());
      for (Map.Entry<String, byte[]> other : records.entrySet()) {
        boolean another = !person(one.getKey()).equals(person(other.getKey()));
        if (another && wanted.test(one.getKey(), other.getKey())) {
          double score = probe.score(other.getValue());
          if (score >= threshold) {
            pairs.add(Pair.of(one.getKey(), other.getKey(), score));
          }
        }
      }
    }
    pairs.sort(Pair.ORDER);
    return pairs;
  }

  List<ShardHit> nearest(byte[] record, int limit, double lowest) throws BiometricsException {
    Probe probe = new Probe(record);
    List<ShardHit> hits = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : records.entrySet()) {
      double score = probe.score(entry.getValue());
      if (score >= lowest) {
        hits.add(new ShardHit(entry.getKey(), score));
      }
    }
    hits.sort(ShardHit.ORDER);
    return hits.subList(0, Math.min(limit, hits.size()));
  }

  /** The best of two people's fingers and how many were compared, by the plainest loop. */
  ConfirmedPair confirmed(Pair pair, double threshold) throws BiometricsException {
    List<byte[]> one = of(pair.one());
    List<byte[]> other = of(pair.other());
    List<Double> scores = new ArrayList<>();
    for (byte[] record : one) {
      Probe probe = new Probe(record);
      for (byte[] candidate : other) {
        scores.add(probe.score(candidate));
      }
    }
    scores.removeIf(score -> score < 0);
    double best = scores.stream().max(Comparator.naturalOrder()).orElse(-1.0);
    ConfirmedPair.Outcome outcome =
        best >= threshold
            ? ConfirmedPair.Outcome.CONFIRMED
            : best >= 0
                ? ConfirmedPair.Outcome.CONTRADICTED
                : one.isEmpty() || other.isEmpty()
                    ? ConfirmedPair.Outcome.NO_FINGERS
                    : ConfirmedPair.Outcome.OTHER_FINGERS;
    return new ConfirmedPair(pair, outcome, best, scores.size());
  }

  private List<byte[]> of(String person) {
    return records.keySet().stream()
        .filter(id -> person(id).equals(person))
        .map(id -> Objects.requireNonNull(records.get(id)))
        .toList();
  }
}
