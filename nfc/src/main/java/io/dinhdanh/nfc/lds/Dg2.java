package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Portrait;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * DG2, the encoded face of ICAO Doc 9303-10 §4.7.2: biometric information templates (ISO/IEC
 * 7816-11) with a record of ISO/IEC 19794-5:2005 or 39794-5:2019. The image stays encoded.
 * Immutable.
 */
public final class Dg2 {

  private static final int GROUP = 0x7F61;
  private static final int TEMPLATE = 0x7F60;
  private static final int DATA_BLOCK = 0x5F2E;
  private static final int CONSTRUCTED_DATA_BLOCK = 0x7F2E;

  private final @Nullable Portrait portrait;
  private final int imageCount;

  private Dg2(@Nullable Portrait portrait, int imageCount) {
    this.portrait = portrait;
    this.imageCount = imageCount;
  }

  /**
   * Reads the file.
   *
   * @param file its bytes
   * @return what it holds
   * @throws MalformedFileException if it is not laid out as a DG2, or its first image is neither
   *     JPEG nor JPEG 2000
   */
  public static Dg2 parse(byte[] file) throws MalformedFileException {
    return view(file.clone());
  }

  /** Reads a file that nobody changes; the portrait keeps its bytes. */
  static Dg2 view(byte[] file) throws MalformedFileException {
    return FileContent.parse(ChipFile.DG2, file, Dg2::read);
  }

  private static Dg2 read(Tlv content) throws MalformedDataException {
    Tlv first = null;
    int templates = 0;
    for (Tlv child : content.require(GROUP).children()) {
      if (child.tag() == TEMPLATE) {
        first = first == null ? child : first;
        templates++;
      }
    }
    if (first == null) {
      return new Dg2(null, 0);
    }
    FaceImage face = face(first);
    return new Dg2(face.portrait(), face.count() + templates - 1);
  }

  private static FaceImage face(Tlv template) throws MalformedDataException {
    Optional<Tlv> constructed = template.first(CONSTRUCTED_DATA_BLOCK);
    Tlv block = constructed.isPresent() ? constructed.get() : template.require(DATA_BLOCK);
    return FacialRecord.isOne(block) ? FacialRecord.first(block) : FaceImageDataBlock.first(block);
  }

  /**
   * The first face.
   *
   * @return the encoded image with the size that the record states, or that of the image's own
   *     header where it states none; nothing if the file holds no face
   */
  public Optional<Portrait> portrait() {
    return Optional.ofNullable(portrait);
  }

  /**
   * How many faces there are: those that the first template's record counts, and one for each
   * further template. Only the first is given.
   *
   * @return the number of images, 0 if the file holds no face
   */
  public int imageCount() {
    return imageCount;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dg2 that
        && imageCount == that.imageCount
        && Objects.equals(portrait, that.portrait);
  }

  @Override
  public int hashCode() {
    return Objects.hash(portrait, imageCount);
  }

  @Override
  public String toString() {
    return "Dg2[" + portrait + ", " + imageCount + " images]";
  }
}
