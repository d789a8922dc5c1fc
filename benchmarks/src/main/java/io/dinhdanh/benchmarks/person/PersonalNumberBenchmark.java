package io.dinhdanh.benchmarks.person;

import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.RegistrationPlace;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading personal numbers, and the same with a compiled regular expression. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PersonalNumberBenchmark {

  private static final int INPUTS = 512;
  private static final Pattern SHAPE = Pattern.compile("([0-9]{3})([0-9])([0-9]{2})([0-9]{6})");

  private final String[] numbers = new String[INPUTS];
  private int next;

  /** Invents numbers of persons born in Vietnam and abroad. */
  @Setup
  public void invent() {
    Random random = new Random(20261121);
    int found = 0;
    while (found < INPUTS) {
      String place = String.format(Locale.ROOT, "%03d", random.nextInt(300));
      if (RegistrationPlace.ofRegistrationCode(place).isPresent()) {
        int rest = random.nextInt(1_000_000_000);
        numbers[found++] = place + String.format(Locale.ROOT, "%09d", rest);
      }
    }
  }

  private String next() {
    next = (next + 1) % INPUTS;
    return numbers[next];
  }

  /**
   * Reads a number.
   *
   * @return the number
   */
  @Benchmark
  public PersonalNumber parse() {
    return PersonalNumber.parse(next());
  }

  /**
   * Reads a number and all it tells.
   *
   * @return a value that depends on all parts
   */
  @Benchmark
  public int parseAndTell() {
    PersonalNumber number = PersonalNumber.parse(next());
    return number.birthYear() + number.sex().mrz() + number.registrationPlace().hashCode();
  }

  /**
   * Reads the same parts by a regular expression.
   *
   * @return a value that depends on all parts
   */
  @Benchmark
  public int tellByExpression() {
    Matcher matcher = SHAPE.matcher(next());
    if (!matcher.matches()) {
      throw new IllegalStateException("not a number");
    }
    int century = Integer.parseInt(matcher.group(2));
    int year = 1900 + 100 * (century / 2) + Integer.parseInt(matcher.group(3));
    return year + century % 2 + RegistrationPlace.ofRegistrationCode(matcher.group(1)).hashCode();
  }
}
