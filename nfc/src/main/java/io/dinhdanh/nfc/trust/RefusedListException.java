package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.text.Sentence;

/** A master list is well formed and yet not one that the caller's rules admit. */
final class RefusedListException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence reason;

  RefusedListException(Sentence reason) {
    super(reason.en());
    this.reason = reason;
  }

  Sentence reason() {
    return reason;
  }
}
