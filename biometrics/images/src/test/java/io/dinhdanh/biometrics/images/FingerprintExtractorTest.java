package io.dinhdanh.biometrics.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintExtractorTest {

  private static final int SIDE = 300;

  /** Slanted ridges that split in two every now and then: enough for minutiae. */
  static byte[] ridges() {
    byte[] gray = new byte[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double phase = (x + 0.4 * y) / 9 * 2 * Math.PI;
        for (int at = 0; at < 12; at++) {
          double dx = x - (60 + at % 4 * 60);
          phase += (at % 2 == 0 ? 1 : -1) * Math.atan2(y - (60 + at / 4 * 80), dx);
        }
        double ridge = 128 + 100 * Math.sin(phase);
        gray[y * SIDE + x] = (byte) (Math.hypot(x - 150, y - 150) < 140 ? ridge : 255);
      }
    }
    return gray;
  }

  private static byte[] file(String format) throws IOException {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, SIDE, SIDE, ridges());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out));
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "bmp", "tiff", "jpg"})
  void imageFilesGiveWhatSourceAfisGives(String format) throws Exception {
    byte[] file = file(format);
    FingerprintImage theirs = new FingerprintImage(file, new FingerprintImageOptions().dpi(500));
    byte[] cbor = new com.machinezoo.sourceafis.FingerprintTemplate(theirs).toByteArray();
    FingerprintTemplate ours = FingerprintExtractor.extract(file, 500);
    assertEquals(TemplateReader.read(cbor).get(0).template(), ours);
  }

  @Test
  void rawPixelsGiveATemplateToo() throws BiometricsException {
    FingerprintTemplate template = FingerprintExtractor.extract(SIDE, SIDE, ridges(), 500);
    assertEquals(SIDE, template.width());
    assertTrue(FingerprintExtractor.extract(SIDE, SIDE, ridges(), 250).width() == 2 * SIDE);
  }

  @NeedsEvaluationData
  @ParameterizedTest
  @ValueSource(strings = {"fp.wsq", "sample_image.wsq"})
  void readsWsq(String name) throws Exception {
    byte[] file = Files.readAllBytes(EvaluationData.path("fingerprint", name));
    assertTrue(FingerprintExtractor.extract(file, 500).size() > 10);
    for (int length = 0; length < file.length; length += file.length / 3) {
      byte[] cut = Arrays.copyOf(file, length);
      try {
        FingerprintExtractor.extract(cut, 500);
      } catch (BiometricsException refused) {
        assertTrue(refused.error() instanceof BiometricsError.ImageUnusable);
      }
    }
  }

  @Test
  void refusesWithTheReason() throws Exception {
    byte[] blank = new byte[SIDE * SIDE];
    Arrays.fill(blank, (byte) 255);
    assertEquals("no-minutiae", refusal(() -> raw(SIDE, SIDE, blank, 500)));
    assertEquals("tiny-image", refusal(() -> raw(30, 30, new byte[900], 500)));
    assertEquals("tiny-image", refusal(() -> raw(SIDE, SIDE, blank, 4000)));
    assertEquals("absurd-resolution", refusal(() -> raw(SIDE, SIDE, blank, Double.NaN)));
    assertEquals("absurd-resolution", refusal(() -> raw(SIDE, SIDE, blank, 72)));
    assertEquals("huge-image", refusal(() -> raw(5000, 100, new byte[500_000], 500)));
    assertEquals("huge-image", refusal(() -> raw(1000, 1000, new byte[1_000_000], 100)));
    assertEquals("image-unreadable", refusal(() -> FingerprintExtractor.extract(blank, 500)));
    assertEquals("image-unreadable", refusal(() -> FingerprintExtractor.extract(new byte[0], 500)));
    byte[] cut = Arrays.copyOf(file("png"), 60);
    assertEquals("image-unreadable", refusal(() -> FingerprintExtractor.extract(cut, 500)));
    assertThrows(IllegalArgumentException.class, () -> raw(SIDE, SIDE, new byte[1], 500));
  }

  private interface Extraction {
    void run() throws BiometricsException;
  }

  private static void raw(int width, int height, byte[] gray, double dpi)
      throws BiometricsException {
    FingerprintExtractor.extract(width, height, gray, dpi);
  }

  private static String refusal(Extraction extraction) {
    BiometricsException refused = assertThrows(BiometricsException.class, extraction::run);
    assertTrue(refused.error() instanceof BiometricsError.ImageUnusable);
    return refused.error().reason().code();
  }
}
