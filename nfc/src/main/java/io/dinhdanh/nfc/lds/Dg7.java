package io.dinhdanh.nfc.lds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * DG7, the displayed signature or usual mark (ICAO Doc 9303-10 §4.7.7): images, still encoded.
 * Immutable: bytes are copied in and out.
 */
public final class Dg7 {

  private static final int COUNT = 0x02;
  private static final int IMAGE = 0x5F43;

  private final List<byte[]> images;

  private Dg7(List<byte[]> images) {
    this.images = images;
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it holds
   * @throws MalformedFileException if it is not laid out as a DG7, or holds another number of
   *     images than it says
   */
  public static Dg7 parse(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.DG7, file, Dg7::read);
  }

  private static Dg7 read(Tlv content) throws MalformedDataException {
    Tlv count = content.require(COUNT);
    List<byte[]> images = new ArrayList<>();
    for (Tlv child : content.children()) {
      if (child.tag() == IMAGE) {
        images.add(child.value());
      }
    }
    if (count.length() != 1 || count.at(0) != images.size()) {
      throw new MalformedDataException(Malformed.value(COUNT));
    }
    return new Dg7(images);
  }

  /**
   * The images in their order.
   *
   * @return an unmodifiable list of copies, JPEG by the standard
   */
  public List<byte[]> images() {
    List<byte[]> copies = new ArrayList<>();
    for (byte[] image : images) {
      copies.add(image.clone());
    }
    return Collections.unmodifiableList(copies);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dg7 that && Arrays.deepEquals(images.toArray(), that.images.toArray());
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(images.toArray());
  }

  /** Leaves the images out. */
  @Override
  public String toString() {
    return "Dg7[" + images.size() + " images]";
  }
}
