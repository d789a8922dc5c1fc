package io.dinhdanh.validation.qr.image;

/**
 * A corner of a code on the upright picture. It may lie outside the picture.
 *
 * @param x from the left edge, in pixels
 * @param y from the top edge, in pixels
 */
public record QrCorner(double x, double y) {}
