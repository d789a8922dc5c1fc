package io.dinhdanh.nfc.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes a facial record with one image (ISO/IEC 19794-5:2005 §5). */
final class TestFacialRecord {

  private static final int HEADER = 14;
  private static final int FACIAL_INFORMATION = 20;
  private static final int IMAGE_INFORMATION = 12;
  private static final byte FULL_FRONTAL = 1;
  private static final byte JPEG = 0;

  private TestFacialRecord() {}

  static byte[] of(byte[] jpeg, int width, int height) {
    int block = FACIAL_INFORMATION + IMAGE_INFORMATION + jpeg.length;
    ByteBuffer record = ByteBuffer.allocate(HEADER + block);
    record.put("FAC\000010\000".getBytes(StandardCharsets.US_ASCII));
    record.putInt(HEADER + block);
    record.putShort((short) 1);
    record.putInt(block);
    record.put(new byte[FACIAL_INFORMATION - Integer.BYTES]);
    record.put(FULL_FRONTAL);
    record.put(JPEG);
    record.putShort((short) width);
    record.putShort((short) height);
    record.put(new byte[6]);
    record.put(jpeg);
    return record.array();
  }
}
