package io.dinhdanh.benchmarks.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.dinhdanh.validation.phone.PhoneNumber;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading what people type as a mobile number: half the texts are plain digits, the others have a
 * country code or separators, and one in eight is no valid number. Both sides tell whether it is
 * valid; in a second pair they also write it as E.164.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PhoneBenchmark {

  private static final int INPUTS = 1024;
  private static final String REGION = "VN";

  private final PhoneNumberUtil peer = PhoneNumberUtil.getInstance();
  private final String[] texts = new String[INPUTS];
  private int next;

  /** Invents the numbers, and holds both sides to the same answers. */
  @Setup
  public void invent() {
    Random random = new Random(20261121);
    for (int i = 0; i < INPUTS; i++) {
      texts[i] = text(random, i);
      if (!write(texts[i]).equals(peerWrite(texts[i]))) {
        throw new IllegalStateException("the two sides disagree");
      }
    }
  }

  private static String text(Random random, int i) {
    String network = PhoneNumber.prefixes().get(random.nextInt(20)).digits().substring(0, 2);
    String rest = String.valueOf(1_000_000 + random.nextInt(9_000_000));
    return switch (i % 8) {
      case 0 -> "+84" + network + rest;
      case 1 -> "0" + network + " " + rest.substring(0, 3) + " " + rest.substring(3);
      case 2 -> "+84 (0) " + network + "." + rest.substring(0, 3) + "." + rest.substring(3);
      case 3 -> "050" + rest;
      default -> "0" + network + rest;
    };
  }

  private int next() {
    next = (next + 1) % INPUTS;
    return next;
  }

  /**
   * Our number.
   *
   * @return whether the text is one
   */
  @Benchmark
  public boolean ours() {
    return PhoneNumber.tryParse(texts[next()]).value().isPresent();
  }

  /**
   * libphonenumber's.
   *
   * @return whether the text is one
   */
  @Benchmark
  public boolean libphonenumber() {
    try {
      return peer.isValidNumberForRegion(peer.parse(texts[next()], REGION), REGION);
    } catch (NumberParseException none) {
      return false;
    }
  }

  /**
   * Our number, written as E.164.
   *
   * @return the number, empty if the text is none
   */
  @Benchmark
  public String oursWritten() {
    return write(texts[next()]);
  }

  /**
   * libphonenumber's, written as E.164.
   *
   * @return the number, empty if the text is none
   */
  @Benchmark
  public String libphonenumberWritten() {
    return peerWrite(texts[next()]);
  }

  private static String write(String text) {
    return PhoneNumber.tryParse(text).value().map(PhoneNumber::e164).orElse("");
  }

  private String peerWrite(String text) {
    try {
      Phonenumber.PhoneNumber number = peer.parse(text, REGION);
      boolean valid = peer.isValidNumberForRegion(number, REGION);
      return valid ? peer.format(number, PhoneNumberFormat.E164) : "";
    } catch (NumberParseException none) {
      return "";
    }
  }
}
