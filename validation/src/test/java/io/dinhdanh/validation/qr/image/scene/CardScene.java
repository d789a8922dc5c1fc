package io.dinhdanh.validation.qr.image.scene;

import io.dinhdanh.validation.qr.image.LuminanceImage;

/**
 * A photographed card.
 *
 * @param cell the name of its condition
 * @param payload the content of its code
 * @param image the picture
 */
public record CardScene(String cell, String payload, LuminanceImage image) {}
