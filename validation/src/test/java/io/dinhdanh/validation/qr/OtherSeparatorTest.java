package io.dinhdanh.validation.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Fields between commas, semicolons or tabs are known without trying every four of them. */
class OtherSeparatorTest {

  private static final String NUMBER = "079195123654";

  /** Says what is meant, and needs the fourth power of the number of separators for it. */
  private static final Pattern SLOW_TWIN =
      Pattern.compile("[0-9]{12}\\s*([,;\t])[^|]*\\1[^|]*\\1[^|]*\\1[^|]*");

  @Test
  void agreesWithItsSlowTwin() {
    Random random = new Random(20261122);
    int separated = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(NUMBER);
      for (int length = 1 + random.nextInt(14); length > 0; length--) {
        text.append(",,;;\t\t a1\n|".charAt(random.nextInt(i % 2 == 0 ? 10 : 11)));
      }
      text.append('x');
      boolean expected = SLOW_TWIN.matcher(text).matches();
      separated += expected ? 1 : 0;
      Optional<QrRefusal> refusal =
          CardQr.tryParse(text.toString()).refusal().map(QrRefusal.class::cast);
      assertEquals(expected, refusal.equals(Optional.of(QrRefusal.QR_SEPARATOR)), "text " + i);
    }
    assertTrue(separated > 1_000 && separated < 15_000, separated + " of 20000");
  }

  @Test
  void aThousandSeparatorsTakeNoTime() {
    for (String separator : new String[] {"\t", ",", ";", " \t", "\t,"}) {
      String text = NUMBER + separator.repeat(1_000) + "||Q5y|,i||";
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CardQr.tryParse(text));
    }
  }
}
