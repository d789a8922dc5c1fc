package io.dinhdanh.biometrics.shard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a search of several shards found, and how far it saw.
 *
 * @param hits highest score first, equal scores by id in the order of code points
 * @param asked the numbers of the shards that were asked
 * @param answered those that answered, each with the write at which it was read
 * @param examined how many records were searched
 */
public record ShardedResult(
    List<ShardHit> hits,
    SortedSet<Integer> asked,
    SortedMap<Integer, Long> answered,
    long examined) {

  /** What may be concluded. */
  public enum Outcome {
    /** Every shard answered and there are hits. */
    FOUND,
    /** Every shard answered and there is no hit. */
    NOT_FOUND,
    /** A shard did not answer: there may be hits, or better ones, that nobody saw. */
    INCOMPLETE
  }

  public ShardedResult {
    hits = Collections.unmodifiableList(new ArrayList<>(hits));
    asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
    answered = Collections.unmodifiableSortedMap(new TreeMap<>(answered));
    if (!asked.containsAll(answered.keySet())) {
      throw new IllegalArgumentException("a shard answered that was not asked");
    }
  }

  /**
   * The answer of one shard.
   *
   * @param shard its number
   * @param write the write at which it was read
   * @param answer what it found
   * @return the result of a search of this shard
   */
  public static ShardedResult of(int shard, long write, ShardAnswer answer) {
    SortedMap<Integer, Long> answered = new TreeMap<>();
    answered.put(shard, write);
    return new ShardedResult(
        answer.hits(), new TreeSet<>(answered.keySet()), answered, answer.examined());
  }

  /**
   * A shard that was asked and did not answer.
   *
   * @param shard its number
   * @return the result of a search of this shard
   */
  public static ShardedResult missing(int shard) {
    SortedSet<Integer> asked = new TreeSet<>();
    asked.add(shard);
    return new ShardedResult(List.of(), asked, new TreeMap<>(), 0);
  }

  /**
   * Merges what the same probe found in several shards: if all of them answered, this is what one
   * gallery with all their records would answer. Each shard must have been asked for at least as
   * many hits.
   *
   * @param parts the results, no shard in two of them
   * @param limit how many hits are wanted
   * @return the nearest of all
   * @throws IllegalArgumentException if a shard was asked twice: its records would count twice
   */
  public static ShardedResult merge(Collection<ShardedResult> parts, int limit) {
    List<ShardHit> hits = new ArrayList<>();
    SortedSet<Integer> asked = new TreeSet<>();
    SortedMap<Integer, Long> answered = new TreeMap<>();
    long examined = 0;
    for (ShardedResult part : parts) {
      for (Integer shard : part.asked) {
        if (!asked.add(shard)) {
          throw new IllegalArgumentException("shard " + shard + " was asked twice");
        }
      }
      hits.addAll(part.hits);
      answered.putAll(part.answered);
      examined += part.examined;
    }
    hits.sort(ShardHit.ORDER);
    return new ShardedResult(
        hits.subList(0, Math.min(limit, hits.size())), asked, answered, examined);
  }

  /**
   * What may be concluded.
   *
   * @return never {@link Outcome#NOT_FOUND} while a shard is missing
   */
  public Outcome outcome() {
    if (answered.size() < asked.size()) {
      return Outcome.INCOMPLETE;
    }
    return hits.isEmpty() ? Outcome.NOT_FOUND : Outcome.FOUND;
  }
}
