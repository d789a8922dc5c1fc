package io.dinhdanh.validation.qr.image.grid;

import io.dinhdanh.validation.qr.image.geometry.GridMap;

/**
 * A module grid laid over a picture.
 *
 * @param dimension modules along one edge
 * @param map where the modules lie
 * @param score how well the function patterns agree, in gray levels
 */
public record Grid(int dimension, GridMap map, double score) {}
