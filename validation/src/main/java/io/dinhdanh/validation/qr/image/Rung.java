package io.dinhdanh.validation.qr.image;

import org.jspecify.annotations.Nullable;

/** One means of reading a code, independent of the others: what a camera frame can be given to. */
interface Rung {

  /** What a code read by this rung took. */
  QrStage stage();

  /**
   * Tries.
   *
   * @param scene the picture
   * @return the code, or null
   */
  @Nullable Reading climb(Scene scene);
}
