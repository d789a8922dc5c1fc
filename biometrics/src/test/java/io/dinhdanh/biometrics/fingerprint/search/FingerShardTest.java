package io.dinhdanh.biometrics.fingerprint.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.shard.ShardHit;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.shard.ShardPlan;
import io.dinhdanh.biometrics.shard.ShardQuery;
import io.dinhdanh.biometrics.shard.ShardSearch;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardSplit;
import io.dinhdanh.biometrics.shard.ShardedResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a gallery of fingers is cut, the answer is that of the whole, in both modes. */
class FingerShardTest {

  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(FingerprintGallery.FORMAT).withForce(ForcePolicy.ON_REQUEST);
  private static final int PERSONS = 320;

  @TempDir private Path folder;

  private FingerprintGallery gallery() throws BiometricsException {
    FingerprintGallery gallery =
        FingerprintGallery.open(folder.resolve("whole"), OPTIONS, SearchSettings.compact());
    List<Enrolment> enrolments = new ArrayList<>();
    for (int person = 0; person < PERSONS; person++) {
      FingerprintTemplate finger = InventedFingers.finger(person % 300); // Some come twice.
      FingerPosition position = FingerPosition.ofCode(person % 4);
      enrolments.add(new Enrolment(new FingerId("p" + person, position), finger));
      if (person % 50 == 0) {
        FingerprintTemplate again = InventedFingers.again(finger, person);
        enrolments.add(new Enrolment(new FingerId("p" + person, position), again));
      }
    }
    gallery.enrollAll(enrolments);
    return gallery;
  }

  private static byte[] probe(int person, FingerPosition position) {
    FingerprintTemplate again =
        InventedFingers.again(InventedFingers.finger(person), 1000 + person);
    return FingerMemory.encode(position, again);
  }

  private ShardSearch split(GalleryView view, int count) throws BiometricsException {
    Path target = folder.resolve("split-" + count);
    ShardPlan plan = new ShardPlan(ShardKind.FINGER, count, null);
    ShardSet set = ShardSplit.split(view, plan, OPTIONS, target, done -> {});
    assertEquals(set.shardOf("p7#0300"), set.shardOf("p7#0301"));
    return new ShardSearch(target, set, OPTIONS);
  }

  @Test
  void splitsGiveTheSameAnswerInBothModes() throws BiometricsException {
    assertSameAnswers(IntStream.of(1, 2, 5, 16, 64));
  }

  @Test
  @Tag("thorough")
  void everySplitGivesTheSameAnswerInBothModes() throws BiometricsException {
    assertSameAnswers(IntStream.rangeClosed(1, 64));
  }

  private void assertSameAnswers(IntStream counts) throws BiometricsException {
    List<byte[]> probes = new ArrayList<>();
    for (int person = 0; person < 12; person++) {
      FingerPosition position =
          person % 2 == 0 ? FingerPosition.UNKNOWN : FingerPosition.ofCode(person % 4);
      probes.add(probe(person, position));
    }
    List<List<ShardHit>> expected = new ArrayList<>();
    try (FingerprintGallery gallery = gallery()) {
      GalleryView view = gallery.store().view();
      for (int count : counts.toArray()) {
        ShardSearch search = split(view, count);
        List<List<ShardHit>> found = new ArrayList<>();
        for (ShardMode mode : ShardMode.values()) {
          ShardQuery query = ShardQuery.nearest(20).in(mode);
          for (ShardedResult result : search.searchAll(probes, query)) {
            found.add(result.hits());
          }
        }
        expected = count == 1 ? found : expected;
        assertEquals(expected, found, count + " shards");
      }
    }
    assertFinds(expected);
  }

  /** Both modes find the finger itself first, the exact one with as many hits as are wanted. */
  private static void assertFinds(List<List<ShardHit>> found) {
    for (int i = 0; i < found.size(); i++) {
      int person = i % 12;
      String nearest = FingerSnapshot.person(found.get(i).get(0).id());
      assertTrue(nearest.equals("p" + person) || nearest.equals("p" + (300 + person)));
      assertTrue(found.get(i).get(0).score() > 40);
    }
    assertEquals(20, found.get(0).size());
  }

  @Test
  void scoresAreThoseOfTheWholeGallery() throws BiometricsException {
    try (FingerprintGallery gallery = gallery()) {
      ShardSearch search = split(gallery.store().view(), 7);
      for (int person = 0; person < 20; person++) {
        byte[] probe = probe(person, FingerPosition.UNKNOWN);
        FingerprintTemplate template = FingerMemory.parse(probe, 0, probe.length);
        List<Hit> whole = gallery.search(template, SearchMode.EXACT, 5, 10).hits();
        List<ShardHit> parts =
            search.searchAll(List.of(probe), ShardQuery.nearest(5).above(10)).get(0).hits();
        assertEquals(whole.size(), parts.size());
        for (int i = 0; i < whole.size(); i++) {
          assertEquals(whole.get(i).score(), parts.get(i).score());
        }
      }
    }
  }

  @Test
  void personsAreComparedFingerByFinger() throws BiometricsException {
    Path whole = folder.resolve("whole");
    long write;
    try (FingerprintGallery gallery = gallery()) {
      write = gallery.store().view().write();
    }
    FingerSnapshot snapshot = FingerSnapshot.readAt(whole, OPTIONS, write);
    assertEquals(2, snapshot.records("p50").size());
    assertEquals(0, snapshot.records("nobody").size());
    List<byte[]> one = new ArrayList<>(snapshot.records("p0").values());
    List<byte[]> twin = new ArrayList<>(snapshot.records("p302").values());
    List<byte[]> same = new ArrayList<>(snapshot.records("p2").values());
    assertTrue(FingerSnapshot.compare(same, twin).best() > 40);
    FingerAgreement strangers = FingerSnapshot.compare(one, twin);
    assertTrue(strangers.best() >= 0 && strangers.best() < 40);
    assertEquals(one.size() * twin.size(), strangers.compared());
    FingerAgreement nothing = new FingerAgreement(-1, 0);
    assertEquals(nothing, FingerSnapshot.compare(one, List.of()));
    byte[] anotherFinger = probe(1, FingerPosition.ofCode(1));
    assertEquals(nothing, FingerSnapshot.compare(List.of(anotherFinger), twin));
    assertThrows(
        BiometricsException.class, () -> snapshot.search(new byte[] {99}, SearchMode.EXACT, 1, 0));
  }
}
