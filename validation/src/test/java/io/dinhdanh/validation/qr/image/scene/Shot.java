package io.dinhdanh.validation.qr.image.scene;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * How a card is photographed.
 *
 * @param module width of a module, in pixels, where the card is not tilted
 * @param tilt of the card against the picture, in degrees, about a random axis
 * @param turn in the plane of the picture, in degrees
 * @param blur standard deviation of the defocus, in pixels
 * @param motion length of the movement during exposure, in pixels
 * @param contrast what remains of the difference between light and dark, 1 for all
 * @param noise standard deviation, in gray levels
 * @param jpegQuality 1 to 100, 100 for none
 * @param glare strength of a highlight near the code, 0 for none
 * @param level error correction of the code
 */
public record Shot(
    double module,
    double tilt,
    double turn,
    double blur,
    double motion,
    double contrast,
    double noise,
    int jpegQuality,
    double glare,
    ErrorCorrectionLevel level) {}
