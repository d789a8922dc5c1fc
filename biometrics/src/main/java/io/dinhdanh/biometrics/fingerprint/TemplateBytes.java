package io.dinhdanh.biometrics.fingerprint;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Reason;
import java.nio.ByteBuffer;

/**
 * The compact form of a template: a mark, the version, the number of minutiae as two bytes, width
 * and height, then a word for each minutia. Big-endian.
 */
final class TemplateBytes {

  private static final byte MARK = (byte) 0xf1;
  private static final byte VERSION = 1;
  private static final int HEADER = 8;

  private TemplateBytes() {}

  static byte[] write(FingerprintTemplate template) {
    ByteBuffer out = ByteBuffer.allocate(HEADER + Long.BYTES * template.size());
    out.put(MARK).put(VERSION).putShort((short) template.size());
    out.putShort((short) template.width()).putShort((short) template.height());
    for (int i = 0; i < template.size(); i++) {
      out.putLong(template.packed(i));
    }
    return out.array();
  }

  static FingerprintTemplate read(byte[] bytes) throws BiometricsException {
    if (bytes.length < HEADER || bytes[0] != MARK) {
      throw unusable("not-a-template", "These bytes are not a fingerprint template of dinhdanh.");
    }
    if (bytes[1] != VERSION) {
      throw unusable("template-version", "The template has a version that is not known here.");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
    int count = in.getShort() & 0xffff;
    int width = in.getShort();
    int height = in.getShort();
    boolean whole = bytes.length == HEADER + Long.BYTES * count;
    if (!whole || count > FingerprintTemplate.MOST_MINUTIAE || width < 1 || height < 1) {
      throw unusable("template-damaged", "The template is cut off or damaged.");
    }
    return FingerprintTemplate.ofPacked(width, height, minutiae(in, count));
  }

  private static long[] minutiae(ByteBuffer in, int count) throws BiometricsException {
    long[] minutiae = new long[count];
    for (int i = 0; i < count; i++) {
      long minutia = in.getLong();
      boolean near =
          Minutia.isPosition(PackedMinutia.x(minutia))
              && Minutia.isPosition(PackedMinutia.y(minutia));
      if (!near || !Minutia.isDirection(PackedMinutia.direction(minutia))) {
        throw unusable("template-damaged", "The template has a minutia that cannot be.");
      }
      minutiae[i] = minutia;
    }
    return minutiae;
  }

  private static BiometricsException unusable(String code, String en) {
    String vi = "Mẫu vân tay không dùng được. Hãy tạo lại mẫu từ ảnh vân tay.";
    return new BiometricsException(
        new BiometricsError.TemplateUnusable(
            Reason.of(code, en + " Make it anew from the image.", vi)));
  }
}
