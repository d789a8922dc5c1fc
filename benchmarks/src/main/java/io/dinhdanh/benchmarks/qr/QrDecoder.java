package io.dinhdanh.benchmarks.qr;

import java.util.List;

/** One side of a comparison. */
interface QrDecoder {

  /** What a table calls it. */
  String name();

  /**
   * Reads a picture.
   *
   * @param picture the picture
   * @return every code read
   */
  List<Sighting> read(Picture picture);
}
