package io.dinhdanh.benchmarks.qr;

/**
 * A code that a decoder read.
 *
 * @param text its content
 * @param x of a place inside it, in pixels
 * @param y of that place, in pixels
 */
record Sighting(String text, double x, double y) {}
