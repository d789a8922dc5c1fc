package io.dinhdanh.biometrics.images.picture;

import io.dinhdanh.biometrics.face.picture.Picture;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The orientation tag that telephones write into JPEG files (Exif 2.32 §4.6.4, tag 274). */
final class Exif {

  private static final int ORIENTATION = 274;
  private static final int UPRIGHT = 1;

  private Exif() {}

  static Picture upright(Picture picture, byte[] file) {
    return switch (orientation(file)) {
      case 2 -> picture.mirrored();
      case 3 -> turned(turned(picture));
      case 4 -> turned(turned(picture)).mirrored();
      case 5 -> turned(picture).mirrored();
      case 6 -> turned(picture);
      case 7 -> turned(turned(turned(picture))).mirrored();
      case 8 -> turned(turned(turned(picture)));
      default -> picture;
    };
  }

  /** A quarter turn clockwise. */
  private static Picture turned(Picture picture) {
    int width = picture.height();
    int height = picture.width();
    byte[] from = picture.samples();
    byte[] to = new byte[from.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int source = 3 * ((picture.height() - 1 - x) * picture.width() + y);
        System.arraycopy(from, source, to, 3 * (y * width + x), 3);
      }
    }
    return Picture.ofColours(width, height, to);
  }

  /** Walks the segments of a JPEG file up to the Exif one; anything odd means upright. */
  static int orientation(byte[] file) {
    ByteBuffer data = ByteBuffer.wrap(file);
    if (data.remaining() < 4 || data.getShort() != (short) 0xFFD8) {
      return UPRIGHT;
    }
    while (data.remaining() >= 4 && data.get() == (byte) 0xFF) {
      int marker = data.get() & 0xff;
      int length = (data.getShort() & 0xffff) - 2;
      if (marker == 0xDA || length < 0 || length > data.remaining()) {
        return UPRIGHT;
      }
      if (marker == 0xE1 && length >= 14 && data.getInt(data.position()) == 0x45786966) {
        return tag(ByteBuffer.wrap(file, data.position() + 6, length - 6).slice());
      }
      data.position(data.position() + length);
    }
    return UPRIGHT;
  }

  private static int tag(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0, at = directory + 2; i < entries && at <= tiff.limit() - 12; i++, at += 12) {
      if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
        return tiff.getShort(at + 8);
      }
    }
    return UPRIGHT;
  }
}
