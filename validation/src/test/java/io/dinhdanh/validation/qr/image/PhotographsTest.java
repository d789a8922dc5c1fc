package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real photographs: a part of them in every build, all of them in the thorough one. */
@NeedsEvaluationData
class PhotographsTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final QrReader reader = new QrReader(QrProfile.ANY);

  @Test
  void readsFourInFiveOfSomePhotographs() throws IOException {
    assertReads(every(photographs(), 11), 0.8);
  }

  @Tag("thorough")
  @Test
  void readsSixInSevenOfThePhotographs() throws IOException {
    assertReads(photographs(), 0.85);
  }

  @Test
  void readsTheTextsOfSomeKnownPictures() throws IOException {
    assertTexts(every(files(EvaluationData.path("qr", "zxing-blackbox")), 4), 0.95);
  }

  @Tag("thorough")
  @Test
  void readsTheTextsOfTheKnownPictures() throws IOException {
    assertTexts(files(EvaluationData.path("qr", "zxing-blackbox")), 0.97);
  }

  private void assertReads(List<Path> files, double part) throws IOException {
    int read = 0;
    for (Path file : files) {
      LuminanceImage picture = picture(file);
      if (reader.read(picture, LONG) instanceof QrResult.Found found) {
        assertNoOtherText(file, picture, found);
        read++;
      }
    }
    assertTrue(read >= part * files.size(), read + " of " + files.size());
  }

  /** Where ZXing reads a code between the corners that were found, it reads the same text. */
  private static void assertNoOtherText(Path file, LuminanceImage picture, QrResult.Found found) {
    Result result = byZxing(picture);
    ResultPoint[] points = result == null ? new ResultPoint[0] : result.getResultPoints();
    boolean inside = points.length >= 3;
    for (int i = 0; i < Math.min(3, points.length); i++) {
      inside &= isInside(points[i].getX(), points[i].getY(), found.corners());
    }
    if (result != null && inside) {
      assertEquals(result.getText(), found.text(), file.toString());
    }
  }

  private static @Nullable Result byZxing(LuminanceImage picture) {
    int width = picture.width();
    int height = picture.height();
    PlanarYUVLuminanceSource source =
        new PlanarYUVLuminanceSource(
            picture.luminance(), width, height, 0, 0, width, height, false);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    } catch (NotFoundException | ChecksumException | FormatException unread) {
      return null;
    }
  }

  /** Whether a place is on the same side of all four edges. */
  private static boolean isInside(double x, double y, List<QrCorner> corners) {
    int clockwise = 0;
    for (int i = 0; i < 4; i++) {
      QrCorner from = corners.get(i);
      QrCorner to = corners.get((i + 1) % 4);
      double cross = (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x());
      clockwise += cross > 0 ? 1 : 0;
    }
    return clockwise == 0 || clockwise == 4;
  }

  private void assertTexts(List<Path> files, double least) throws IOException {
    Map<String, String> truth = truth();
    int read = 0;
    for (Path file : files) {
      if (reader.read(picture(file), LONG) instanceof QrResult.Found found) {
        String name = file.getFileName().toString().replace(".png", "");
        assertEquals(truth.get(name), found.text(), name);
        read++;
      }
    }
    assertTrue(read >= least * files.size(), read + " of " + files.size());
  }

  private static Map<String, String> truth() throws IOException {
    Path file = EvaluationData.path("qr", "zxing-blackbox", "truth-base64.tsv");
    Map<String, String> truth = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      byte[] text = Base64.getDecoder().decode(cells[1].trim());
      truth.put(cells[0], new String(text, StandardCharsets.UTF_8));
    }
    return truth;
  }

  private static List<Path> photographs() throws IOException {
    return files(EvaluationData.path("qr", "photos"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> !file.toString().endsWith(".tsv"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static List<Path> every(List<Path> files, int step) {
    return Stream.iterate(0, i -> i < files.size(), i -> i + step)
        .map(files::get)
        .collect(Collectors.toList());
  }

  private static LuminanceImage picture(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] pixels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int luma =
            299 * ((row[x] >> 16) & 255) + 587 * ((row[x] >> 8) & 255) + 114 * (row[x] & 255);
        int alpha = row[x] >>> 24;
        pixels[y * width + x] = (byte) ((luma / 1000 * alpha + 255 * (255 - alpha)) / 255);
      }
    }
    return LuminanceImage.of(pixels, width, height);
  }
}
