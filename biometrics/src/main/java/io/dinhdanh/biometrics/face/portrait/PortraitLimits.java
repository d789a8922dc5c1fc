package io.dinhdanh.biometrics.face.portrait;

/**
 * Where the portrait rules draw their lines. The defaults were set on photographs of faces so that
 * ordinary ones pass; a bank that knows its cameras sets its own.
 *
 * @param eyesApart the least distance between the eyes in pixels
 * @param offCentre the most that the face's middle may lie from the picture's, as a part of the
 *     shorter side
 * @param roll the most degrees that the head may lean
 * @param turn the most that the nose may leave the middle, as a part of half the eyes' distance
 * @param eyesOpen the least height of an eye by its width, by the landmarks of the profile's net
 *     (nets differ: another one needs another limit)
 * @param darkest the least mean tone of the face, 0 to 255
 * @param brightest the most mean tone of the face, 0 to 255
 * @param burnt the most part of the face that may be at tone 250 or above
 * @param uneven the most difference of the halves' mean tones, as a part of their sum
 * @param contrast the least standard deviation of the tones
 * @param detail the least share of fine detail, the mean square Laplacian by the variance
 */
public record PortraitLimits(
    double eyesApart,
    double offCentre,
    double roll,
    double turn,
    double eyesOpen,
    double darkest,
    double brightest,
    double burnt,
    double uneven,
    double contrast,
    double detail) {

  /** Lines that ordinary photographs keep. */
  public static final PortraitLimits USUAL =
      new PortraitLimits(40, 0.28, 15, 0.35, 0.255, 55, 215, 0.25, 0.35, 18, 0.01);
}
