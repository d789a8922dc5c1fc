package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Portrait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One data object of ISO/IEC 8825-1 (BER) as ISO/IEC 7816-4 §5.2.2 uses it: a tag of one to three
 * bytes, a definite length, a value. Immutable; a view of bytes that were copied once. Each length
 * is compared with what is there before anything is allocated, and nothing recurses: who goes down
 * by {@link #children} decides how deep.
 */
public final class Tlv {

  /** The largest number of elements directly inside one another. */
  public static final int CHILD_LIMIT = 1_024;

  private final byte[] bytes;
  private final int tag;
  private final int header;
  private final int start;
  private final int end;
  private volatile @Nullable List<Tlv> children;

  Tlv(byte[] bytes, int tag, int header, int start, int end) {
    this.bytes = bytes;
    this.tag = tag;
    this.header = header;
    this.start = start;
    this.end = end;
  }

  /**
   * Reads bytes that hold exactly one data object.
   *
   * @param bytes the object and nothing else, copied
   * @return the object
   * @throws MalformedDataException if they do not
   */
  public static Tlv parse(byte[] bytes) throws MalformedDataException {
    return view(bytes.clone());
  }

  /** Reads bytes without copying them, for readers that copy what they keep. */
  static Tlv view(byte[] bytes) throws MalformedDataException {
    if (bytes.length == 0) {
      throw new MalformedDataException(Malformed.EMPTY);
    }
    TlvReader reader = new TlvReader(bytes, 0, bytes.length);
    Tlv object = reader.next();
    if (reader.hasNext()) {
      throw new MalformedDataException(Malformed.TRAILING);
    }
    return object;
  }

  /**
   * The tag, its bytes read as one number.
   *
   * @return such as {@code 0x61}, {@code 0x5F1F} or {@code 0x7F61}
   */
  public int tag() {
    return tag;
  }

  /**
   * The number of bytes of the value.
   *
   * @return 0 or more
   */
  public int length() {
    return end - start;
  }

  /**
   * The value.
   *
   * @return a copy of its bytes
   */
  public byte[] value() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /**
   * The whole object as it stands: tag, length and value.
   *
   * @return a copy of its bytes
   */
  public byte[] encoded() {
    return Arrays.copyOfRange(bytes, header, end);
  }

  /**
   * Tells whether the value is made of further objects, as the tag says.
   *
   * @return true if the tag has the bit for a constructed encoding
   */
  public boolean isConstructed() {
    int first = tag > 0xFFFF ? tag >> 16 : tag > 0xFF ? tag >> 8 : tag;
    return (first & 0x20) != 0;
  }

  /**
   * The objects directly inside, whatever the tag says about the encoding.
   *
   * @return an unmodifiable list in their order
   * @throws MalformedDataException if the value is not a row of objects, or one of more than {@link
   *     #CHILD_LIMIT}
   */
  public List<Tlv> children() throws MalformedDataException {
    List<Tlv> known = children;
    if (known == null) {
      known = Collections.unmodifiableList(read());
      children = known;
    }
    return known;
  }

  private List<Tlv> read() throws MalformedDataException {
    List<Tlv> objects = new ArrayList<>();
    TlvReader reader = new TlvReader(bytes, start, end);
    while (reader.hasNext()) {
      if (objects.size() == CHILD_LIMIT) {
        throw new MalformedDataException(Malformed.TOO_MANY);
      }
      objects.add(reader.next());
    }
    return objects;
  }

  /**
   * The first object directly inside that has a tag.
   *
   * @param wanted the tag
   * @return the object, if there is one
   * @throws MalformedDataException as {@link #children}
   */
  public Optional<Tlv> first(int wanted) throws MalformedDataException {
    for (Tlv child : children()) {
      if (child.tag == wanted) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /**
   * The first object directly inside that has a tag and must be there.
   *
   * @param wanted the tag
   * @return the object
   * @throws MalformedDataException if there is none, and as {@link #children}
   */
  public Tlv require(int wanted) throws MalformedDataException {
    Optional<Tlv> child = first(wanted);
    if (!child.isPresent()) {
      throw new MalformedDataException(Malformed.missing(wanted));
    }
    return child.get();
  }

  /** One byte of the value, which the caller knows to be there. */
  int at(int index) {
    return bytes[start + index] & 0xFF;
  }

  /** The value as a portrait, which keeps the bytes: they must be nobody else's to change. */
  Portrait portrait(Portrait.Format format, int width, int height) {
    return Portrait.view(bytes, start, end, format, width, height);
  }

  /** A part of the value as an object of its own, which the caller knows to be inside. */
  Tlv part(int from, int to) {
    return new Tlv(bytes, tag, start + from, start + from, start + to);
  }

  /** Tells tag and length; the value may be personal and stays out. */
  @Override
  public String toString() {
    return "Tlv[" + Malformed.hex(tag) + ", " + length() + " bytes]";
  }
}
