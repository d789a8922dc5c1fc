package io.dinhdanh.nfc.lds;

/**
 * The facial record of ISO/IEC 19794-5:2005 §5, as ICAO Doc 9303-10 §4.7.2 has it in DG2. The
 * lengths that lead to the image are held against the bytes that are there; the length of the whole
 * record, which issuers get wrong and nothing needs, is not looked at.
 */
final class FacialRecord {

  private static final int MAGIC = 0x46414300;
  private static final int VERSION = 0x30313000;
  private static final int HEADER = 14;
  private static final int FACIAL_INFORMATION = 20;
  private static final int FEATURE_POINT = 8;
  private static final int IMAGE_INFORMATION = 12;

  private FacialRecord() {}

  /** Whether a biometric data block starts like such a record: {@code FAC} and a zero. */
  static boolean isOne(Tlv block) {
    return block.length() >= 4 && number(block, 0, 4) == MAGIC;
  }

  /** The first face of the record. */
  static FaceImage first(Tlv record) throws MalformedDataException {
    need(record, HEADER);
    if (number(record, 4, 4) != VERSION) {
      throw new MalformedDataException(Malformed.VALUE.with("field", "version"));
    }
    int count = (int) number(record, 12, 2);
    if (count == 0) {
      throw new MalformedDataException(Malformed.MISSING.with("field", "facial image"));
    }
    return face(record.part(HEADER, record.length()), count);
  }

  /**
   * Facial information, feature points, image information, then the image up to the block's end.
   */
  private static FaceImage face(Tlv blocks, int count) throws MalformedDataException {
    need(blocks, FACIAL_INFORMATION);
    long length = number(blocks, 0, 4);
    need(blocks, length);
    int information = FACIAL_INFORMATION + FEATURE_POINT * (int) number(blocks, 4, 2);
    int image = information + IMAGE_INFORMATION;
    if (length <= image) {
      throw new MalformedDataException(Malformed.TRUNCATED);
    }
    int width = (int) number(blocks, information + 2, 2);
    int height = (int) number(blocks, information + 4, 2);
    return new FaceImage(blocks.part(image, (int) length), width, height, count);
  }

  private static void need(Tlv block, long length) throws MalformedDataException {
    if (length > block.length()) {
      throw new MalformedDataException(Malformed.LENGTH);
    }
  }

  private static long number(Tlv block, int at, int count) {
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | block.at(at + i);
    }
    return number;
  }
}
