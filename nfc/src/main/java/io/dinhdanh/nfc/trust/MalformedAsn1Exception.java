package io.dinhdanh.nfc.trust;

/** Bytes that are not the ASN.1 they should be; the message never quotes them. */
final class MalformedAsn1Exception extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedAsn1Exception(String message) {
    super(message);
  }

  MalformedAsn1Exception(String message, Throwable cause) {
    super(message, cause);
  }
}
