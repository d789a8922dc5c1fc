package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.dinhdanh.validation.qr.image.scene.CardScene;
import io.dinhdanh.validation.qr.image.scene.CardScenes;
import io.dinhdanh.validation.qr.image.scene.Shot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardScenesTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  /** The scenes are hard enough to tell readers apart. */
  @Test
  void plainZxingReadsFewerThanHalfOfThem() {
    List<CardScene> scenes = new CardScenes(11).round();
    int read = 0;
    for (CardScene scene : scenes) {
      read += isReadByZxing(scene.image()) ? 1 : 0;
    }
    assertTrue(100 * read < 45 * scenes.size(), read + " of " + scenes.size());
  }

  private static boolean isReadByZxing(LuminanceImage image) {
    PlanarYUVLuminanceSource source =
        new PlanarYUVLuminanceSource(
            image.luminance(),
            image.width(),
            image.height(),
            0,
            0,
            image.width(),
            image.height(),
            false);
    try {
      Map<DecodeHintType, Object> harder = Map.of(DecodeHintType.TRY_HARDER, true);
      new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), harder);
      return true;
    } catch (NotFoundException | ChecksumException | FormatException unread) {
      return false;
    }
  }

  @Test
  void readsAtLeastEightyEightPercentOverAllConditions() {
    QrReader reader = new QrReader(QrProfile.CARD);
    List<CardScene> scenes = new CardScenes(11).round();
    int read = 0;
    for (CardScene scene : scenes) {
      if (reader.read(scene.image(), LONG) instanceof QrResult.Found found) {
        assertEquals(scene.payload(), found.text(), scene.cell());
        read++;
      }
    }
    assertTrue(100 * read >= 88 * scenes.size(), read + " of " + scenes.size());
  }

  /** Patterns that are hardly half as high as wide. */
  @ParameterizedTest
  @CsvSource({"55, 5", "60, 3"})
  void readsStronglyTiltedCodes(double tilt, int least) {
    QrReader reader = new QrReader(QrProfile.CARD);
    CardScenes scenes = new CardScenes(55);
    Shot shot = new Shot(4.5, tilt, 5, 0.8, 0, 0.9, 3, 85, 0, ErrorCorrectionLevel.M);
    int read = 0;
    for (int i = 0; i < 6; i++) {
      CardScene scene = scenes.scene("tilted", shot);
      if (reader.read(scene.image(), LONG) instanceof QrResult.Found found) {
        assertEquals(scene.payload(), found.text());
        read++;
      }
    }
    assertTrue(read >= least, read + " of 6");
  }
}
