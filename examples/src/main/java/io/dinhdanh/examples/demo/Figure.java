package io.dinhdanh.examples.demo;

import io.dinhdanh.core.report.Html;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures side by side, each with what it shows. */
final class Figure implements Section {

  private final List<Picture> pictures;

  Figure(List<Picture> pictures) {
    this.pictures = List.copyOf(pictures);
  }

  /** An encoded picture. */
  static final class Picture {

    private final String mediaType;
    private final byte[] bytes;
    private final Sentence caption;

    private Picture(String mediaType, byte[] bytes, Sentence caption) {
      this.mediaType = mediaType;
      this.bytes = bytes.clone();
      this.caption = caption;
    }

    static Picture jpeg(byte[] bytes, String en, String vi) {
      return new Picture("image/jpeg", bytes, new Sentence(en, vi));
    }

    static Picture png(byte[] bytes, String en, String vi) {
      return new Picture("image/png", bytes, new Sentence(en, vi));
    }
  }

  static byte[] encoded(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalStateException("no writer for " + format);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a picture in memory cannot fail to be written", e);
    }
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "card pictures");
    for (Picture picture : pictures) {
      html.open("figure", "class", "picture");
      html.picture(picture.mediaType, picture.bytes, picture.caption);
      html.open("figcaption").say("span", "caption", picture.caption).close().close();
    }
    html.close();
  }
}
