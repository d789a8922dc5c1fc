package io.dinhdanh.nfc.lds;

import java.util.List;
import java.util.Optional;

/**
 * The face image data block of ISO/IEC 39794-5:2019 in its tagged binary form (Annex A), as ICAO
 * Doc 9303-10 §4.7.2 has it in DG2 from 2025 on. Only the path to the first image is walked; what
 * lies beside it is left alone.
 */
final class FaceImageDataBlock {

  private static final int WRAPPER = 0xA1;
  private static final int FACE_IMAGE_DATA = 0x65;
  private static final int REPRESENTATIONS = 0xA1;
  private static final int SEQUENCE = 0x30;
  private static final int IMAGE_REPRESENTATION = 0xA1;
  private static final int BASE = 0xA0;
  private static final int TWO_DIMENSIONAL = 0xA0;
  private static final int IMAGE_DATA = 0x80;
  private static final int IMAGE_INFORMATION = 0xA1;
  private static final int IMAGE_SIZE = 0xA7;
  private static final int WIDTH = 0x80;
  private static final int HEIGHT = 0x81;

  private FaceImageDataBlock() {}

  /** The first face of the block. */
  static FaceImage first(Tlv block) throws MalformedDataException {
    Tlv wrapped = block.first(WRAPPER).orElse(block);
    List<Tlv> representations =
        wrapped.require(FACE_IMAGE_DATA).require(REPRESENTATIONS).children();
    if (representations.isEmpty()) {
      throw new MalformedDataException(Malformed.missing(SEQUENCE));
    }
    Tlv image =
        representations.get(0).require(IMAGE_REPRESENTATION).require(BASE).require(TWO_DIMENSIONAL);
    Optional<Tlv> size = image.require(IMAGE_INFORMATION).first(IMAGE_SIZE);
    int width = size.isPresent() ? pixels(size.get().require(WIDTH)) : 0;
    int height = size.isPresent() ? pixels(size.get().require(HEIGHT)) : 0;
    return new FaceImage(image.require(IMAGE_DATA), width, height, representations.size());
  }

  /** An INTEGER from 0 to 65535. */
  private static int pixels(Tlv integer) throws MalformedDataException {
    int pixels = 0;
    for (int i = 0; i < integer.length() && pixels <= 0xFFFF; i++) {
      pixels = pixels << 8 | integer.at(i);
    }
    if (integer.length() == 0 || integer.at(0) > 0x7F || pixels > 0xFFFF) {
      throw new MalformedDataException(Malformed.value(integer.tag()));
    }
    return pixels;
  }
}
