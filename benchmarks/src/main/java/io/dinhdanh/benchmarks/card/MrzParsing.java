package io.dinhdanh.benchmarks.card;

import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.card.MrzName;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jmrtd.lds.icao.MRZInfo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading a zone: from text, from a chip's bytes, and with every field asked for. The fields of
 * {@link Mrz} include dates and the results of the check digits; JMRTD's are the characters, and it
 * examines no check digit.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MrzParsing {

  private static final int COUNT = 512;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final String[] texts = Zones.of(COUNT);
  private final byte[][] bytes = new byte[COUNT][];
  private int next;

  /** Turns the texts into bytes. */
  public MrzParsing() {
    for (int i = 0; i < COUNT; i++) {
      bytes[i] = texts[i].getBytes(StandardCharsets.US_ASCII);
    }
  }

  private int next() {
    next = (next + 1) % COUNT;
    return next;
  }

  /**
   * Reads a text and computes its check digits.
   *
   * @return the zone
   */
  @Benchmark
  public Mrz text() {
    return Mrz.parse(texts[next()]);
  }

  /**
   * Reads bytes and computes their check digits.
   *
   * @return the zone
   */
  @Benchmark
  public Mrz bytes() {
    return Mrz.tryParse(bytes[next()]).orThrow();
  }

  /**
   * Reads a text and asks for every field.
   *
   * @param fields takes them
   */
  @Benchmark
  public void fields(Blackhole fields) {
    Mrz mrz = Mrz.parse(texts[next()]);
    MrzName name = mrz.name();
    fields.consume(mrz.documentCode());
    fields.consume(mrz.issuer());
    fields.consume(mrz.documentNumber());
    fields.consume(mrz.nationality());
    fields.consume(mrz.birthDate(TODAY));
    fields.consume(mrz.sex());
    fields.consume(mrz.expiry(TODAY));
    fields.consume(name.primary());
    fields.consume(name.secondary());
    fields.consume(mrz.optionalData());
    fields.consume(mrz.secondOptionalData());
    fields.consume(mrz.checkDigitsFit());
  }

  /**
   * Reads a text with JMRTD.
   *
   * @return the zone
   */
  @Benchmark
  public MRZInfo jmrtdText() {
    return new MRZInfo(texts[next()]);
  }

  /**
   * Reads bytes with JMRTD.
   *
   * @return the zone
   */
  @Benchmark
  public MRZInfo jmrtdBytes() {
    byte[] zone = bytes[next()];
    return new MRZInfo(new ByteArrayInputStream(zone), zone.length);
  }

  /**
   * Reads a text with JMRTD and asks for every field.
   *
   * @param fields takes them
   */
  @Benchmark
  public void jmrtdFields(Blackhole fields) {
    MRZInfo mrz = new MRZInfo(texts[next()]);
    fields.consume(mrz.getDocumentCode());
    fields.consume(mrz.getIssuingState());
    fields.consume(mrz.getDocumentNumber());
    fields.consume(mrz.getNationality());
    fields.consume(mrz.getDateOfBirth());
    fields.consume(mrz.getGenderCode());
    fields.consume(mrz.getDateOfExpiry());
    fields.consume(mrz.getPrimaryIdentifier());
    fields.consume(mrz.getSecondaryIdentifier());
    fields.consume(mrz.getOptionalData1());
    fields.consume(mrz.getOptionalData2());
  }
}
