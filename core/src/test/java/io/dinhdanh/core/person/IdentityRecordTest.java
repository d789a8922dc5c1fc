package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Records share what a source states; nobody may see a change in one that was made in another. */
class IdentityRecordTest {

  private static final IdentitySource[] SOURCES = IdentitySource.values();
  private static final IdentityField[] FIELDS = IdentityField.values();

  /** A record and the plain map that it stands for. */
  private record Pair(IdentityRecord record, Map<String, String> plain) {

    void check() {
      int statements = 0;
      for (IdentitySource source : SOURCES) {
        statements += record.of(source).size();
        for (IdentityField field : FIELDS) {
          String stated = record.value(source, field).orElse(null);
          assertEquals(plain.get(source + " " + field), stated);
        }
      }
      assertEquals(plain.size(), statements);
    }
  }

  /** Ten thousand steps, each on records of any earlier step, held against maps that are copied. */
  @Test
  void statesWhatAMapOfAllStatementsStates() {
    Random random = new Random(20261122);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(IdentityRecord.empty(), Map.of()));
    for (int step = 0; step < 10_000; step++) {
      Pair one = pairs.get(random.nextInt(pairs.size()));
      Pair other = pairs.get(random.nextInt(pairs.size()));
      Pair next =
          switch (random.nextInt(3)) {
            case 0 -> stated(one, random);
            case 1 -> joined(one, other);
            default -> joined(one, ofOneSource(random));
          };
      next.check();
      one.check();
      other.check();
      if (pairs.size() < 60) {
        pairs.add(next);
      } else {
        pairs.set(1 + random.nextInt(59), next);
      }
    }
  }

  private static Pair stated(Pair pair, Random random) {
    IdentitySource source = SOURCES[random.nextInt(SOURCES.length)];
    IdentityField field = FIELDS[random.nextInt(FIELDS.length)];
    String value = Integer.toString(random.nextInt());
    Map<String, String> plain = new HashMap<>(pair.plain());
    plain.put(source + " " + field, value);
    return new Pair(pair.record().with(source, field, value), plain);
  }

  private static Pair joined(Pair one, Pair other) {
    Map<String, String> plain = new HashMap<>(one.plain());
    plain.putAll(other.plain());
    return new Pair(one.record().with(other.record()), plain);
  }

  private static Pair ofOneSource(Random random) {
    IdentitySource source = SOURCES[random.nextInt(SOURCES.length)];
    Map<IdentityField, String> fields = new EnumMap<>(IdentityField.class);
    Map<String, String> plain = new HashMap<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      IdentityField field = FIELDS[random.nextInt(FIELDS.length)];
      fields.put(field, "of one " + count);
      plain.put(source + " " + field, "of one " + count);
    }
    IdentityRecord record = IdentityRecord.of(source, fields);
    fields.clear();
    return new Pair(record, plain);
  }

  @Test
  void whoStatesNothingIsNoSource() {
    IdentityRecord record = IdentityRecord.of(IdentitySource.DG1, Map.of());
    assertTrue(record.sources().isEmpty());
    assertEquals(IdentityRecord.empty(), record);
  }

  @Test
  void nothingIsChangedFromOutside() {
    IdentityRecord record = IdentityRecord.of(IdentitySource.DG1, Map.of(IdentityField.NAME, "A"));
    Map<IdentityField, String> fields = record.of(IdentitySource.DG1);
    assertThrows(UnsupportedOperationException.class, () -> fields.put(IdentityField.NAME, "B"));
  }
}
