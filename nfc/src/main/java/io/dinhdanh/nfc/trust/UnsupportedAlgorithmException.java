package io.dinhdanh.nfc.trust;

import java.security.GeneralSecurityException;

/** An algorithm, curve or key size that is outside ICAO Doc 9303-12 §4.4. */
final class UnsupportedAlgorithmException extends GeneralSecurityException {

  private static final long serialVersionUID = 1L;

  UnsupportedAlgorithmException(String message) {
    super(message);
  }
}
