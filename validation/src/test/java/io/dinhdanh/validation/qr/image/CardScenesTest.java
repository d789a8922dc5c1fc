package io.dinhdanh.validation.qr.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.validation.qr.image.scene.CardScene;
import io.dinhdanh.validation.qr.image.scene.CardScenes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardScenesTest {

  private static final Duration LONG = Duration.ofSeconds(30);

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
}
