package io.dinhdanh.validation.qr.image;

import com.google.zxing.common.DecoderResult;
import io.dinhdanh.validation.qr.image.geometry.GridMap;

/**
 * A code that was read.
 *
 * @param content its segments
 * @param dimension modules along one edge
 * @param map where its modules lie, in pixels of the picture as given
 */
record Reading(DecoderResult content, int dimension, GridMap map) {}
