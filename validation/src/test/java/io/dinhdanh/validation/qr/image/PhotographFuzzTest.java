package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;

/** Any bytes as a picture of any size: a result, never another exception than the promised one. */
class PhotographFuzzTest {

  private static final Duration BUDGET = Duration.ofSeconds(2);
  private static final int LARGEST_SIDE = 2100;
  private static final int MOST_PIXELS = 2_500_000;

  @FuzzTest(maxDuration = "2m")
  void readsAnyPicture(FuzzedDataProvider data) {
    int width = data.consumeInt(-1, LARGEST_SIDE);
    int height = data.consumeInt(-1, LARGEST_SIDE);
    int stride = width + data.consumeInt(-1, 64);
    int rotation = data.consumeInt(-1, 5) * 90;
    int enlarged = data.consumeInt(1, 8);
    QrProfile profile = data.pickValue(QrProfile.values());
    byte[] texture = data.consumeRemainingAsBytes();
    LuminanceImage image;
    try {
      byte[] pixels = enlarged(texture, width, height, stride, enlarged);
      image = LuminanceImage.of(pixels, width, height, stride, rotation);
    } catch (IllegalArgumentException refused) {
      return;
    }
    QrResult result = new QrReader(profile).read(image, BUDGET);
    assertTrue(result.elapsedMicros() >= 0);
    LiveQrReader live = new LiveQrReader(profile);
    assertTrue(live.read(image, BUDGET).elapsedMicros() >= 0);
    assertTrue(live.read(image, BUDGET).elapsedMicros() >= 0);
  }

  /**
   * A few bytes fill a large picture: as many as a square has, shown enlarged from the top left
   * corner and then again and again. Bytes that are too many for that are the picture themselves.
   */
  private static byte[] enlarged(byte[] texture, int width, int height, int stride, int factor) {
    long size = (long) stride * height;
    int side = (int) Math.sqrt(texture.length);
    if (side == 0 || width < 1 || stride < 1 || size < 1 || size > MOST_PIXELS) {
      return texture;
    }
    byte[] pixels = new byte[(int) size];
    for (int i = 0; i < pixels.length; i++) {
      int u = i % stride / factor % side;
      int v = i / stride / factor % side;
      pixels[i] = texture[v * side + u];
    }
    return pixels;
  }
}
