package io.dinhdanh.nfc.trust;

/** What came of holding a signature against a key. */
enum SignatureResult {
  /** The key's owner signed exactly these bytes. */
  VALID,
  /** Signature, bytes and key do not belong together. */
  INVALID,
  /**
   * The algorithm, the curve or the size of the key is not one that ICAO Doc 9303-12 §4.4 allows.
   */
  UNSUPPORTED
}
