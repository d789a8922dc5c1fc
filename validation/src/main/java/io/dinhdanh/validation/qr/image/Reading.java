package io.dinhdanh.validation.qr.image;

import com.google.zxing.common.DecoderResult;
import io.dinhdanh.validation.qr.image.geometry.GridMap;

/**
 * A code that was read.
 *
 * @param content its segments
 * @param dimension modules along one edge
 * @param map where its modules lie, in pixels of the picture
 */
record Reading(DecoderResult content, int dimension, GridMap map) {

  /** What its segments hold, joined. */
  Segments segments() {
    return SegmentParser.parse(content.getRawBytes(), dimension);
  }

  /** The same reading on a picture whose pixels are smaller. */
  Reading enlarged(double scale) {
    GridMap enlarged =
        (u, v, to) -> {
          map.map(u, v, to);
          to[0] *= scale;
          to[1] *= scale;
        };
    return new Reading(content, dimension, enlarged);
  }
}
