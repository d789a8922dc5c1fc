package io.dinhdanh.core.account;

/** Where the details of a registration come from. */
public enum DetailsSource {
  /** The card's QR code. */
  QR,
  /** The keyboard: "Không quét được QR code" (S1). */
  MANUAL
}
