package io.dinhdanh.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.text.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {

  private final String css = Stylesheet.load().css();

  @Test
  void isAllowedByItsOwnHash() throws Exception {
    Page empty = new Page(new Sentence("Title", "Tiêu đề"), Languages.ENGLISH, List.of());
    Matcher page =
        Pattern.compile(
                "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\".*<style>(.*)</style>",
                Pattern.DOTALL)
            .matcher(empty.html());
    assertTrue(page.find());
    byte[] style = page.group(2).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style);
    assertEquals(
        "default-src 'none'; img-src data:; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(digest)
            + "'; base-uri 'none'; form-action 'none'",
        page.group(1));
  }

  @Test
  void fetchesNothing() {
    assertFalse(Pattern.compile("url\\(|@import|@font-face|<|\\\\").matcher(css).find());
  }

  /** WCAG 2.2 §1.4.3: text needs a contrast of at least 4.5 to 1. */
  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, ground",
    "ink, amber-wash",
    "ink, green-wash",
    "ink, red-wash",
    "soft, paper",
    "soft, ground",
    "soft, amber-wash",
    "soft, green-wash",
    "soft, red-wash",
    "paper, green",
    "paper, red",
    "paper, amber",
    "paper, blue",
    "red, red-wash",
    "amber, amber-wash",
    "green, green-wash",
    "grey, paper",
    "blue, ground"
  })
  void hasContrast(String front, String back) {
    double one = luminance(colour(front));
    double other = luminance(colour(back));
    double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertTrue(contrast >= 4.5, front + " on " + back + ": " + contrast);
  }

  private int colour(String name) {
    Matcher rule = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(css);
    assertTrue(rule.find(), name);
    return Integer.parseInt(rule.group(1), 16);
  }

  /** Relative luminance (WCAG 2.2, definitions). */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 255) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
