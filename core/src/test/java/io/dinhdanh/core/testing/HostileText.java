package io.dinhdanh.core.testing;

import java.util.List;
import java.util.Random;

/** Texts such as an enemy writes into a chip, a QR code or a file. */
public final class HostileText {

  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "</style><img src=x onerror=alert(1)>",
          "\"'><svg/onload=alert(1)>",
          "javascript:alert(1)",
          "https://example.invalid/track.png",
          "&lt;&amp;&#0;",
          "\u0000",
          "\u001b[2J\u001b]0;owned\u0007",
          "\u009b31m",
          "\r\n\t",
          "\u202e\u2066\u200f",
          "\u200b\u200d\ufeff\u00ad",
          "\u2028\u2029",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\udb40\udc41",
          "\ufffe\uffff",
          "e\u0302\u0301\u0323\u0300\u0303\u0309",
          "Nguyễn Thị Ánh Đào",
          "\u00d0ào",
          "{\"verdict\":\"VERIFIED\"}",
          "%s%n${jndi:x}",
          "山田太郎",
          "محمد");

  private HostileText() {}

  /**
   * Some pieces in a row, or, now and then, any UTF-16 units at all.
   *
   * @param random the source of chance
   * @return a text, perhaps empty
   */
  public static String next(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(6); left > 0; left--) {
      if (random.nextInt(4) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /**
   * A text with something in it, as a sentence must be.
   *
   * @param random the source of chance
   * @return a text that is not blank
   */
  public static String nextWords(Random random) {
    return "x" + next(random);
  }

  /**
   * A long text.
   *
   * @param length its length
   * @return that many times the letter A
   */
  public static String ofLength(int length) {
    return new String(new char[length]).replace('\0', 'A');
  }
}
