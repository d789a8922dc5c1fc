package io.dinhdanh.biometrics.fingerprint;

import io.dinhdanh.biometrics.BiometricsException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The minutiae of one impression of a finger, at 500 dpi. They stand in the order in which
 * SourceAFIS keeps them, so equal sets of minutiae are equal templates and score alike. Immutable.
 * A template is personal data: the text form tells its size only.
 */
public final class FingerprintTemplate {

  /** The most minutiae that a template holds, as in ISO/IEC 19794-2. */
  public static final int MOST_MINUTIAE = 255;

  /** The largest width and height of the image that a template is of, in pixels. */
  public static final int LARGEST_SIZE = 32_767;

  private final short width;
  private final short height;
  private final long[] minutiae;

  private FingerprintTemplate(int width, int height, long[] minutiae) {
    this.width = (short) width;
    this.height = (short) height;
    this.minutiae = minutiae;
  }

  /**
   * A template.
   *
   * @param width the width of the image at 500 dpi, in pixels, 1 to {@value #LARGEST_SIZE}
   * @param height its height
   * @param minutiae the minutiae in any order, at most {@value #MOST_MINUTIAE}
   * @return the template
   * @throws IllegalArgumentException if a size is out of range or there are too many minutiae
   */
  public static FingerprintTemplate of(int width, int height, List<Minutia> minutiae) {
    if (width < 1 || height < 1 || width > LARGEST_SIZE || height > LARGEST_SIZE) {
      throw new IllegalArgumentException("an image has 1 to " + LARGEST_SIZE + " pixels a side");
    }
    if (minutiae.size() > MOST_MINUTIAE) {
      throw new IllegalArgumentException("a template has at most " + MOST_MINUTIAE + " minutiae");
    }
    long[] packed = new long[minutiae.size()];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = minutiae.get(i).packed();
    }
    return ofPacked(width, height, packed);
  }

  /** Takes the array as its own. */
  static FingerprintTemplate ofPacked(int width, int height, long[] packed) {
    CanonicalOrder.sort(packed);
    return new FingerprintTemplate(width, height, packed);
  }

  /**
   * Reads what {@link #toBytes()} wrote.
   *
   * @param bytes the bytes
   * @return the template
   * @throws BiometricsException if the bytes are no template of a known version
   */
  public static FingerprintTemplate fromBytes(byte[] bytes) throws BiometricsException {
    return TemplateBytes.read(bytes);
  }

  /**
   * The template as bytes: 8 and another 8 for each minutia, 280 for a usual finger.
   *
   * @return the bytes, whose second one is the version of the format
   */
  public byte[] toBytes() {
    return TemplateBytes.write(this);
  }

  /**
   * The width of the image.
   *
   * @return pixels at 500 dpi
   */
  public int width() {
    return width;
  }

  /**
   * The height of the image.
   *
   * @return pixels at 500 dpi
   */
  public int height() {
    return height;
  }

  /**
   * The number of minutiae.
   *
   * @return 0 to {@value #MOST_MINUTIAE}
   */
  public int size() {
    return minutiae.length;
  }

  /**
   * The minutiae.
   *
   * @return a new list, in the template's own order
   */
  public List<Minutia> minutiae() {
    List<Minutia> list = new ArrayList<>();
    for (long packed : minutiae) {
      list.add(Minutia.unpacked(packed));
    }
    return list;
  }

  /**
   * A minutia as one word, see {@link PackedMinutia}.
   *
   * @param index its place in the template's own order
   * @return the word
   */
  public long packed(int index) {
    return minutiae[index];
  }

  /**
   * Copies all minutiae as words, see {@link PackedMinutia}.
   *
   * @param target where to
   * @param offset the place of the first one there
   */
  public void copyPacked(long[] target, int offset) {
    System.arraycopy(minutiae, 0, target, offset, minutiae.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FingerprintTemplate that
        && width == that.width
        && height == that.height
        && Arrays.equals(minutiae, that.minutiae);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(minutiae);
  }

  @Override
  public String toString() {
    return "FingerprintTemplate of " + minutiae.length + " minutiae";
  }
}
