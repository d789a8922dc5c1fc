/**
 * The text in the QR code of a Vietnamese identity card.
 *
 * <p>Start with {@link io.dinhdanh.validation.qr.CardQr#tryParse(String)}. The code is not signed:
 * what it says is worth what the card in the hand is worth, and the chip proves it.
 */
@NullMarked
package io.dinhdanh.validation.qr;

import org.jspecify.annotations.NullMarked;
