/**
 * The card's QR code from a picture.
 *
 * <p>Wrap what the camera or a file gave in a {@link
 * io.dinhdanh.validation.qr.image.LuminanceImage}, give it to a {@link
 * io.dinhdanh.validation.qr.image.QrReader} with the time that may be spent, and take apart the
 * {@link io.dinhdanh.validation.qr.image.QrResult}: the text with its bytes, corners, stage and
 * time, or the reason why there is none, with what to do about it.
 *
 * <p>No AWT: the same code runs on Android (API 26) and on servers.
 */
@NullMarked
package io.dinhdanh.validation.qr.image;

import org.jspecify.annotations.NullMarked;
