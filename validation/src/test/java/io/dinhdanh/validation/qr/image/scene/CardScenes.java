package io.dinhdanh.validation.qr.image.scene;

import io.dinhdanh.validation.qr.image.LuminanceImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Takes pictures of cards. The same seed gives the same pictures. Not thread-safe. */
public final class CardScenes {

  /** The width of every picture, in pixels. */
  public static final int WIDTH = 1280;

  /** The height of every picture, in pixels. */
  public static final int HEIGHT = 720;

  private final Random random;

  /**
   * A source of scenes.
   *
   * @param seed what they follow from
   */
  public CardScenes(long seed) {
    this.random = new Random(seed);
  }

  /**
   * One scene of every condition.
   *
   * @return the scenes, in a fixed order of conditions
   */
  public List<CardScene> round() {
    List<CardScene> scenes = new ArrayList<>();
    for (Map.Entry<String, Shot> cell : Cells.shots(random).entrySet()) {
      scenes.add(scene(cell.getKey(), cell.getValue()));
    }
    return scenes;
  }

  /**
   * A scene of a chosen condition.
   *
   * @param cell what to call it
   * @param shot how the card is photographed
   * @return the scene
   */
  public CardScene scene(String cell, Shot shot) {
    String payload = Payloads.random(random);
    CardFace card = CardFace.withCode(payload, shot.level(), random);
    return new CardScene(cell, payload, picture(card, shot));
  }

  /**
   * A card without a code.
   *
   * @param shot how it is photographed
   * @return the picture
   */
  public LuminanceImage withoutCode(Shot shot) {
    return picture(CardFace.withoutCode(random), shot);
  }

  private LuminanceImage picture(CardFace card, Shot shot) {
    Camera camera = new Camera(WIDTH, HEIGHT, random);
    Canvas picture = camera.look(card, shot);
    if (shot.blur() > 0) {
      Lens.blur(picture, shot.blur());
    }
    if (shot.motion() > 0.3) {
      Lens.move(picture, shot.motion(), random.nextDouble() * Math.PI);
    }
    double codeSize = shot.module() * card.modules;
    return new Sensor(random).expose(picture, shot, camera.codeX, camera.codeY, codeSize);
  }
}
