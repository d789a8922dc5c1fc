package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.evidence.Portrait;

/** Tells an encoded image's format and size from its first bytes; nothing is decoded. */
final class ImageHeader {

  /** Width and height in pixels, both 0 where they are not found. */
  record Size(int width, int height) {
    static final Size UNKNOWN = new Size(0, 0);
  }

  private static final int JPEG = 0xFFD8FF;
  private static final long JP2_SIGNATURE_BOX = 0x0000000C_6A502020L;
  private static final long CODESTREAM_START = 0xFF4FFF51L;
  private static final int IMAGE_HEADER_BOX = 0x69686472;
  private static final int BOX_SEARCH_LIMIT = 512;

  private ImageHeader() {}

  /** The format by its signature: ISO/IEC 10918-1 B.1.1.3, ISO/IEC 15444-1 A.4.1 and I.5.1. */
  static Portrait.Format format(Tlv image) throws MalformedDataException {
    if (number(image, 0, 3) == JPEG) {
      return Portrait.Format.JPEG;
    }
    if (isBoxed(image) || number(image, 0, 4) == CODESTREAM_START) {
      return Portrait.Format.JPEG_2000;
    }
    throw new MalformedDataException(Malformed.IMAGE_FORMAT);
  }

  static Size size(Tlv image, Portrait.Format format) {
    if (format == Portrait.Format.JPEG) {
      return jpeg(image);
    }
    return isBoxed(image) ? boxed(image) : codestream(image);
  }

  private static boolean isBoxed(Tlv image) {
    return number(image, 0, 8) == JP2_SIGNATURE_BOX;
  }

  /** The first frame header, ISO/IEC 10918-1 B.2.2: each segment says where the next one starts. */
  private static Size jpeg(Tlv image) {
    int at = 2;
    while (number(image, at, 1) == 0xFF) {
      int marker = (int) number(image, at + 1, 1);
      if (isFrame(marker)) {
        return size(number(image, at + 7, 2), number(image, at + 5, 2));
      }
      at += 2 + (int) Math.max(0, number(image, at + 2, 2));
    }
    return Size.UNKNOWN;
  }

  /** SOF0 to SOF15 less the three codes in between that mean something else. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** The image header box, ISO/IEC 15444-1 I.5.3.1; it comes early, so it is simply looked for. */
  private static Size boxed(Tlv image) {
    int limit = Math.min(image.length(), BOX_SEARCH_LIMIT);
    for (int at = 0; at < limit; at++) {
      if (number(image, at, 4) == IMAGE_HEADER_BOX) {
        return size(number(image, at + 8, 4), number(image, at + 4, 4));
      }
    }
    return Size.UNKNOWN;
  }

  /** The SIZ segment, ISO/IEC 15444-1 A.5.1: the reference grid less the offset of the image. */
  private static Size codestream(Tlv image) {
    long left = number(image, 16, 4);
    long top = number(image, 20, 4);
    return top < 0 ? Size.UNKNOWN : size(number(image, 8, 4) - left, number(image, 12, 4) - top);
  }

  private static Size size(long width, long height) {
    boolean plausible = width > 0 && width <= 0xFFFF && height > 0 && height <= 0xFFFF;
    return plausible ? new Size((int) width, (int) height) : Size.UNKNOWN;
  }

  /** A big-endian number, or -1 where the image ends before it. */
  private static long number(Tlv image, int at, int count) {
    if (at > image.length() - count) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = (number << 8) | image.at(at + i);
    }
    return number;
  }
}
