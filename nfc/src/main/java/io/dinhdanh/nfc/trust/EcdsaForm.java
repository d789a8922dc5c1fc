package io.dinhdanh.nfc.trust;

/**
 * The form of an ECDSA signature (RFC 3279 §2.2.3): DER of a SEQUENCE of two positive INTEGERs and
 * nothing else. Other encodings of the same numbers are refused, whatever a provider thinks of
 * them.
 */
final class EcdsaForm {

  private EcdsaForm() {}

  static boolean isDer(byte[] signature) {
    int header = headerLength(signature, 0, 0x30);
    if (header < 0 || header + contentLength(signature, 0) != signature.length) {
      return false;
    }
    int second = endOfInteger(signature, header);
    return second > 0 && endOfInteger(signature, second) == signature.length;
  }

  /** The offset after a positive INTEGER written with as few bytes as it needs, or -1. */
  private static int endOfInteger(byte[] bytes, int offset) {
    int header = headerLength(bytes, offset, 0x02);
    if (header < 0) {
      return -1;
    }
    int length = contentLength(bytes, offset);
    int start = offset + header;
    if (length == 0 || start + length > bytes.length || bytes[start] < 0) {
      return -1;
    }
    boolean zeroAhead = bytes[start] == 0;
    boolean needed = length > 1 && bytes[start + 1] < 0;
    return zeroAhead && !needed ? -1 : start + length;
  }

  /** Tag and length take two or three bytes: no signature is longer than 255. */
  private static int headerLength(byte[] bytes, int offset, int tag) {
    if (offset + 2 > bytes.length || bytes[offset] != tag) {
      return -1;
    }
    int first = bytes[offset + 1] & 0xFF;
    if (first < 0x80) {
      return 2;
    }
    boolean longForm = first == 0x81 && offset + 3 <= bytes.length && bytes[offset + 2] < 0;
    return longForm ? 3 : -1;
  }

  private static int contentLength(byte[] bytes, int offset) {
    int first = bytes[offset + 1] & 0xFF;
    return first < 0x80 ? first : bytes[offset + 2] & 0xFF;
  }
}
