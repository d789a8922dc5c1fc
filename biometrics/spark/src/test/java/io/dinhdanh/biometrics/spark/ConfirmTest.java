package io.dinhdanh.biometrics.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.spark.ConfirmedPair.Outcome;
import io.dinhdanh.biometrics.spark.example.MadeUpFingers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Faces propose, fingers confirm: as a plain loop over the proposed pairs does. */
class ConfirmTest {

  private static final double THRESHOLD = 40;

  @RegisterExtension static final LocalSpark SPARK = new LocalSpark();

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();

  private ShardJobs jobs() {
    return new ShardJobs(
        SPARK.context(),
        JobSettings.of(folder.resolve("work").toUri().toString(), 64 << 20, told::add));
  }

  /** People, those who came twice, those without fingers and those who gave other fingers. */
  private static FingerBank bank() {
    FingerBank bank = new FingerBank().people("p", 60, 0);
    for (int person = 0; person < 20; person++) {
      bank.add("left" + person, 7, MadeUpFingers.finger(9000 + person));
    }
    return bank;
  }

  private static List<Pair> proposed(int count) {
    Random random = new Random(1);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int person = random.nextInt(60);
      String other =
          switch (i % 4) {
            case 0 -> "p" + (person == 0 ? 1 : person - 1);
            case 1 -> "p" + (person + 7) % 60;
            case 2 -> "left" + random.nextInt(20);
            default -> "nobody" + person;
          };
      pairs.add(Pair.of("p" + person, other, random.nextDouble()));
    }
    return pairs;
  }

  @Test
  void saysOfEachPairWhatAPlainLoopSays() throws BiometricsException {
    FingerBank bank = bank();
    List<Pair> proposed = proposed(160);
    List<ConfirmedPair> expected = new ArrayList<>();
    for (Pair pair : proposed) {
      expected.add(bank.confirmed(pair, THRESHOLD));
    }
    Set<Outcome> seen = expected.stream().map(ConfirmedPair::outcome).collect(Collectors.toSet());
    assertEquals(EnumSet.complementOf(EnumSet.of(Outcome.SHARD_MISSING)), seen);
    long comparisons = expected.stream().mapToLong(ConfirmedPair::compared).sum();
    for (int count : new int[] {1, 4, 16}) {
      for (int block : new int[] {7, 10_000}) {
        PlacedShards fingers = bank.shards(folder, count);
        ConfirmQuery query = new ConfirmQuery(THRESHOLD, block);
        ConfirmReport report = jobs().confirm(proposed, fingers, query);
        assertEquals(expected, report.pairs(), count + " shards");
        assertTrue(report.complete());
        assertEquals(comparisons, report.cost().comparisons());
      }
    }
  }

  @Test
  void facesProposeAndFingersConfirm() throws BiometricsException {
    Bank faces = new Bank(8).add("f", 60, 3);
    List<String> names = new ArrayList<>(faces.faces().keySet());
    faces.faces().put("again", new float[] {1, 2, 3, -3, 2, 1, 0, 2});
    faces.faces().put("alike", new float[] {1, 2, 3, -3, 2, 1, 0, 2});
    faces.faces().put("twin", new float[] {1, 2, 3, -3, 2, 1, 0, 2});
    FingerBank fingers = new FingerBank();
    fingers.add("again", 2, MadeUpFingers.finger(1));
    fingers.add("alike", 2, MadeUpFingers.impression(MadeUpFingers.finger(1), 5));
    fingers.add("twin", 2, MadeUpFingers.finger(2));
    PairReport pairs =
        jobs().duplicates(faces.shards(folder, 3), PairQuery.exact(0.999_999, 10_000));
    assertTrue(pairs.pairs().size() >= 3 && !names.isEmpty());
    PlacedShards placed = fingers.shards(folder, 2);
    ConfirmReport report =
        jobs().confirm(pairs.pairs(), placed, ConfirmQuery.atFalseMatchRate(1e-9, placed));
    assertEquals(pairs.pairs(), report.pairs().stream().map(ConfirmedPair::pair).toList());
    List<ConfirmedPair> confirmed = report.with(Outcome.CONFIRMED);
    assertEquals(1, confirmed.size());
    assertEquals("again", confirmed.get(0).pair().one());
    assertEquals("alike", confirmed.get(0).pair().other());
    assertFalse(confirmed.get(0).unconfirmed());
    assertEquals(2, report.with(Outcome.CONTRADICTED).size());
    int rest = pairs.pairs().size() - 3;
    assertEquals(rest, report.with(Outcome.NO_FINGERS).size());
    assertTrue(report.with(Outcome.NO_FINGERS).stream().allMatch(ConfirmedPair::unconfirmed));
  }

  @Test
  void aMissingShardIsNamedAndItsPairsAreAskedAgain() throws Exception {
    FingerBank bank = bank();
    PlacedShards fingers = bank.shards(folder, 4);
    Path shard = folder.resolve("fingers-4").resolve("shard-0002");
    Files.move(shard, folder.resolve("away"));
    List<Pair> proposed = proposed(100);
    ConfirmReport partly = jobs().confirm(proposed, fingers, ConfirmQuery.from(THRESHOLD));
    assertFalse(partly.complete());
    assertEquals(new ShardRef(0, 2), partly.missing().get(0).shard());
    for (ConfirmedPair said : partly.pairs()) {
      boolean needed =
          fingers.set().shardOfOwner(said.pair().one()) == 2
              || fingers.set().shardOfOwner(said.pair().other()) == 2;
      assertEquals(needed, said.outcome() == Outcome.SHARD_MISSING);
      assertEquals(needed ? 0 : bank.confirmed(said.pair(), THRESHOLD).compared(), said.compared());
    }
    Files.move(folder.resolve("away"), shard);
    ConfirmReport whole = jobs().confirm(proposed, fingers, ConfirmQuery.from(THRESHOLD));
    assertTrue(whole.complete());
    assertEquals(List.of(), whole.with(Outcome.SHARD_MISSING));
    int parts = whole.cost().parts();
    assertTrue(whole.cost().resumed() > 0 && whole.cost().resumed() < parts);
    ConfirmReport again = jobs().confirm(proposed, fingers, ConfirmQuery.from(THRESHOLD));
    assertEquals(whole.pairs(), again.pairs());
    assertEquals(parts, again.cost().resumed());
  }

  @Test
  void refusesWhatItCannotAnswerFor() throws BiometricsException {
    PlacedShards fingers = new FingerBank().people("p", 10, 0).shards(folder, 1);
    PlacedShards unmeasured = new FingerBank().people("p", 10, 0).shards(folder, 2, null);
    BiometricsException unknown =
        assertThrows(
            BiometricsException.class, () -> ConfirmQuery.atFalseMatchRate(1e-6, unmeasured));
    assertEquals("not-calibrated", unknown.error().reason().code());
    BiometricsException tooMany =
        assertThrows(
            BiometricsException.class,
            () -> jobs().confirm(proposed(20_000), fingers, ConfirmQuery.from(5)));
    assertEquals("job-too-large", tooMany.error().reason().code());
    assertTrue(told.get(0).contains("2.00e+05 comparisons"), told.get(0));
    PlacedShards faces = new Bank(6).add("p", 10, 1).shards(folder, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> jobs().confirm(proposed(1), faces, ConfirmQuery.from(5)));
    assertThrows(IllegalArgumentException.class, () -> new ConfirmQuery(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new ConfirmQuery(1, 0));
    ConfirmReport nothing = jobs().confirm(List.of(), fingers, ConfirmQuery.from(THRESHOLD));
    assertEquals(List.of(), nothing.pairs());
    assertTrue(nothing.complete());
    assertFalse(new ConfirmedPair(new Pair("a", "b", 1), Outcome.CONFIRMED, 1, 1).unconfirmed());
  }
}
