package io.dinhdanh.biometrics.fingerprint;

import io.dinhdanh.core.evidence.Reason;

/**
 * How much a template has to be matched by: a rough figure to ask for another impression while the
 * finger is still there. It looks at the minutiae only, is no NFIQ figure and predicts no error
 * rate.
 *
 * @param figure 0 to 100; below {@value #GOOD} another impression is worth asking for
 * @param reason what limits it most, or that nothing does
 */
public record FingerprintQuality(int figure, Reason reason) {

  /** From this figure on nothing speaks for another impression. */
  public static final int GOOD = 60;

  /** A full impression has about so many minutiae; twelve were long asked for in court. */
  private static final int MANY = 32;

  /** A fingertip's minutiae spread over about 200 by 260 pixels at 500 dpi. */
  private static final int WIDE = 200;

  private static final int HIGH = 260;

  /** Where minutiae stand closer than this on average, noise was taken for ridges. */
  private static final double CROWDED = 24;

  /**
   * Judges a template.
   *
   * @param template the template
   * @return its quality
   */
  public static FingerprintQuality of(FingerprintTemplate template) {
    double enough = Math.min(1, template.size() / (double) MANY);
    double wide = Math.min(1, extent(template, true) / WIDE);
    double high = Math.min(1, extent(template, false) / HIGH);
    double area = Math.sqrt(wide * high);
    double spacing = spacing(template);
    double calm = spacing >= CROWDED ? 1 : spacing / CROWDED;
    double least = Math.min(enough, Math.min(area, calm));
    int figure = (int) Math.round(100 * least);
    return new FingerprintQuality(figure, reason(figure, least, enough, area));
  }

  private static Reason reason(int figure, double least, double enough, double area) {
    if (figure >= GOOD) {
      return Reason.of("good", "There is enough to match by.", "Vân tay đủ rõ để đối sánh.");
    }
    if (least == enough) {
      return Reason.of(
          "few-minutiae",
          "Few ridge endings were found. Clean and moisten the finger and press again.",
          "Tìm thấy ít điểm đặc trưng. Hãy lau sạch, làm ẩm ngón tay và đặt lại.");
    }
    return least == area
        ? Reason.of(
            "small-area",
            "Only a small part of the finger was seen. Lay the whole fingertip down.",
            "Chỉ thấy một phần nhỏ của ngón tay. Hãy đặt trọn đầu ngón tay.")
        : Reason.of(
            "noisy",
            "The image is noisy. Clean the sensor and the finger and press again.",
            "Ảnh bị nhiễu. Hãy lau sạch mặt cảm biến và ngón tay rồi đặt lại.");
  }

  private static double extent(FingerprintTemplate template, boolean across) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < template.size(); i++) {
      long packed = template.packed(i);
      int place = across ? PackedMinutia.x(packed) : PackedMinutia.y(packed);
      least = Math.min(least, place);
      most = Math.max(most, place);
    }
    return template.size() == 0 ? 0 : most - least;
  }

  /** How far apart minutiae would stand if they filled their box evenly. */
  private static double spacing(FingerprintTemplate template) {
    double box = extent(template, true) * extent(template, false);
    return template.size() == 0 ? 0 : Math.sqrt(box / template.size());
  }
}
