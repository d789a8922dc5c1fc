package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.gallery.RecordMemory;
import java.util.Arrays;
import java.util.List;

/**
 * The templates of an open gallery, on a shelf for each finger position. A record is the position's
 * standard code in one byte, then the template's bytes.
 */
final class FingerMemory implements RecordMemory {

  private static final int POSITIONS = FingerPosition.values().length;
  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** A place is the shelf above these bits and the row in them. */
  private static final int ROW_BITS = 27;

  private static final FingerprintTemplate NOBODY = FingerprintTemplate.of(1, 1, List.of());

  private final int storedRoots;
  private volatile Shelf[] shelves = new Shelf[POSITIONS];
  private volatile int[][] places = {};

  FingerMemory(int storedRoots) {
    this.storedRoots = storedRoots;
    Arrays.fill(shelves, Shelf.EMPTY);
  }

  static byte[] encode(FingerPosition position, FingerprintTemplate template) {
    byte[] bytes = template.toBytes();
    byte[] record = new byte[1 + bytes.length];
    record[0] = (byte) position.code();
    System.arraycopy(bytes, 0, record, 1, bytes.length);
    return record;
  }

  /** All shelves of this moment, by the position's code; never changed. */
  Shelf[] shelves() {
    return shelves;
  }

  @Override
  public void check(byte[] bytes, int offset, int length) throws BiometricsException {
    if (length < 1 || bytes[offset] < 0 || bytes[offset] >= POSITIONS) {
      throw FingerErrors.notAFinger();
    }
    parse(bytes, offset, length);
  }

  static FingerprintTemplate parse(byte[] bytes, int offset, int length)
      throws BiometricsException {
    return FingerprintTemplate.fromBytes(Arrays.copyOfRange(bytes, offset + 1, offset + length));
  }

  @Override
  public void add(int slot, byte[] bytes, int offset, int length) {
    try {
      add(slot, bytes[offset], parse(bytes, offset, length));
    } catch (BiometricsException unchecked) {
      throw new IllegalStateException("a record was refused after it was taken", unchecked);
    }
  }

  private void add(int slot, int code, FingerprintTemplate template) {
    int number = slot >>> CHUNK_BITS;
    if (number == places.length) {
      int[][] more = Arrays.copyOf(places, number + 1);
      more[number] = new int[CHUNK];
      places = more;
    }
    Shelf shelf = shelves[code];
    places[number][slot & (CHUNK - 1)] = (code << ROW_BITS) | shelf.rows();
    put(code, shelf.with(template, slot, storedRoots));
  }

  private void put(int code, Shelf shelf) {
    Shelf[] changed = shelves.clone();
    changed[code] = shelf;
    shelves = changed;
  }

  private int place(int slot) {
    return places[slot >>> CHUNK_BITS][slot & (CHUNK - 1)];
  }

  private static int row(int place) {
    return place & ((1 << ROW_BITS) - 1);
  }

  FingerprintTemplate template(int slot) {
    int place = place(slot);
    return shelves[place >>> ROW_BITS].template(row(place));
  }

  @Override
  public byte[] record(int slot) {
    return encode(FingerPosition.ofCode(place(slot) >>> ROW_BITS), template(slot));
  }

  @Override
  public void erase(int slot) {
    int place = place(slot);
    int code = place >>> ROW_BITS;
    put(code, shelves[code].without(row(place), NOBODY, storedRoots));
  }
}
