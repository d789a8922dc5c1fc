package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.text.Sentence;

/** The portrait where browsers can show it, else what it is and why it is not shown. */
final class PortraitFigure implements Section {

  private static final int LARGEST = 4 << 20;
  private static final Sentence ALTERNATIVE =
      new Sentence("Portrait read from the chip", "Ảnh chân dung đọc từ chip");
  private static final Sentence JPEG_2000 =
      new Sentence(
          "Not shown: browsers cannot display JPEG 2000.",
          "Không hiển thị: trình duyệt không xem được JPEG 2000.");
  private static final Sentence NOT_JPEG =
      new Sentence(
          "Not shown: the bytes do not begin like a JPEG image.",
          "Không hiển thị: dữ liệu không bắt đầu như một ảnh JPEG.");
  private static final Sentence TOO_LARGE =
      new Sentence("Not shown: the image is too large.", "Không hiển thị: ảnh quá lớn.");

  private final Portrait portrait;

  PortraitFigure(Portrait portrait) {
    this.portrait = portrait;
  }

  @Override
  public void writeTo(Html html) {
    html.open("figure", "class", "portrait");
    byte[] image = portrait.image();
    if (portrait.format() == Portrait.Format.JPEG_2000) {
      frame(html, JPEG_2000);
    } else if (!beginsLikeJpeg(image)) {
      frame(html, NOT_JPEG);
    } else if (image.length > LARGEST) {
      frame(html, TOO_LARGE);
    } else {
      html.picture(portrait.format().mediaType(), image, ALTERNATIVE);
    }
    html.open("figcaption").say("span", "caption", ALTERNATIVE);
    html.element("span", "facts", facts(portrait)).close().close();
  }

  private static void frame(Html html, Sentence why) {
    html.open("div", "class", "frame");
    Icon.PERSON.drawOn(html);
    html.say("p", "why", why).close();
  }

  /** Start of image, then the first byte of the next marker (ISO/IEC 10918-1 Annex B). */
  private static boolean beginsLikeJpeg(byte[] image) {
    return image.length > 2
        && image[0] == (byte) 0xff
        && image[1] == (byte) 0xd8
        && image[2] == (byte) 0xff;
  }

  /** The format, the stated size and the length: {@code JPEG, 300 × 400, 12 KiB}. */
  static String facts(Portrait portrait) {
    String name = portrait.format() == Portrait.Format.JPEG ? "JPEG" : "JPEG 2000";
    String size =
        portrait.width() > 0 && portrait.height() > 0
            ? ", " + portrait.width() + " × " + portrait.height()
            : "";
    return name + size + ", " + bytes(portrait.length());
  }

  private static String bytes(int length) {
    return length < 10_000 ? length + " B" : (length + 512) / 1024 + " KiB";
  }
}
