package io.dinhdanh.benchmarks.secret;

import io.dinhdanh.validation.secret.PasswordPolicy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.passay.PasswordData;
import org.passay.PasswordValidator;

/**
 * Whether a password keeps six rules. Each side is given the password in the form that it takes:
 * ours a {@code char[]}, Passay its own {@link PasswordData}, made beforehand. No list is asked.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PasswordBenchmark {

  private static final int INPUTS = 1024;

  /** Which passwords: {@code accepted} ones only, or {@code any}. */
  @Param({"accepted", "any"})
  public String passwords = "";

  private final PasswordPolicy policy = SixRules.ours();
  private final PasswordValidator passay = SixRules.passay();
  private final PasswordValidator leanPassay = SixRules.leanPassay();
  private final char[][] characters = new char[INPUTS][];
  private final PasswordData[] data = new PasswordData[INPUTS];
  private int next;

  /** Invents the passwords, and holds both sides to the same answers. */
  @Setup
  public void invent() {
    InventedPasswords invented = new InventedPasswords(20261121);
    for (int i = 0; i < INPUTS; i++) {
      String password = passwords.equals("any") ? invented.any() : invented.accepted();
      characters[i] = password.toCharArray();
      data[i] = new PasswordData(password);
      boolean accepted = policy.accepts(characters[i]);
      if (accepted != passay.validate(data[i]).isValid()
          || accepted != leanPassay.validate(data[i]).isValid()) {
        throw new IllegalStateException("the two sides disagree");
      }
    }
  }

  private int next() {
    next = (next + 1) % INPUTS;
    return next;
  }

  /**
   * Our policy.
   *
   * @return whether the password is accepted
   */
  @Benchmark
  public boolean ours() {
    return policy.accepts(characters[next()]);
  }

  /**
   * Passay as its guide sets it up.
   *
   * @return whether the password is accepted
   */
  @Benchmark
  public boolean passay() {
    return passay.validate(data[next()]).isValid();
  }

  /**
   * Passay that stops at the first broken rule and tells nothing.
   *
   * @return whether the password is accepted
   */
  @Benchmark
  public boolean leanPassay() {
    return leanPassay.validate(data[next()]).isValid();
  }
}
