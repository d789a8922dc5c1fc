package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;

/** Any bytes as a picture of any size: a result, never another exception than the promised one. */
class PhotographFuzzTest {

  private static final Duration BUDGET = Duration.ofSeconds(2);

  @FuzzTest(maxDuration = "2m")
  void readsAnyPicture(FuzzedDataProvider data) {
    int width = data.consumeInt(-1, 400);
    int height = data.consumeInt(-1, 400);
    int stride = data.consumeInt(-1, 500);
    int rotation = data.consumeInt(-1, 5) * 90;
    QrProfile profile = data.pickValue(QrProfile.values());
    byte[] pixels = repeated(data.consumeRemainingAsBytes(), (long) stride * height);
    LuminanceImage image;
    try {
      image = LuminanceImage.of(pixels, width, height, stride, rotation);
    } catch (IllegalArgumentException refused) {
      return;
    }
    QrResult result = new QrReader(profile).read(image, BUDGET);
    assertTrue(result.elapsedMicros() >= 0);
    new LiveQrReader(profile).read(image, BUDGET);
  }

  /** A few bytes fill a large picture as a texture. */
  private static byte[] repeated(byte[] texture, long size) {
    if (texture.length == 0 || size <= texture.length || size > 250_000) {
      return texture;
    }
    byte[] pixels = new byte[(int) size];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = texture[i % texture.length];
    }
    return pixels;
  }
}
