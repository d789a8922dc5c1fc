package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Air time, against sums made by hand. */
class LinkModelTest {

  private static final Duration NO_TIME = Duration.ZERO;

  @Test
  void oneFrameEachWay() {
    LinkModel model = new LinkModel(90_000, 256, NO_TIME);
    // 5 and 12 bytes with 3 each around them at 10,000 bytes a second, and two turns
    Duration expected = Duration.ofNanos(23 * 100_000L + 2 * 86_430L);
    assertEquals(expected, model.exchange(5, 12));
  }

  @Test
  void aChainIsAcknowledged() {
    LinkModel model = new LinkModel(90_000, 103, NO_TIME);
    // an answer of 250 bytes takes three frames, two of which the reader acknowledges
    Duration expected = Duration.ofNanos((8 + 250 + 9 + 6) * 100_000L + (1 + 5) * 86_430L);
    assertEquals(expected, model.exchange(5, 250));
  }

  @Test
  void latencyIsAddedToEachExchange() {
    LinkModel without = new LinkModel(106_000, 256, NO_TIME);
    assertEquals(without.exchange(5, 2).plusMillis(5), LinkModel.of(106).exchange(5, 2));
  }

  @Test
  void aFasterLinkComesNoNearerThanItsLimit() {
    for (int rate : new int[] {106, 212, 424, 848}) {
      LinkModel model = LinkModel.of(rate);
      assertEquals(rate * 1_000, model.bitsPerSecond());
      assertTrue(model.exchange(0, 20_000).compareTo(model.limit(20_000)) > 0);
    }
    assertEquals(Duration.ofSeconds(9), new LinkModel(1_000, 256, NO_TIME).limit(1_000));
  }

  @Test
  void rangesHold() {
    assertThrows(IllegalArgumentException.class, () -> new LinkModel(0, 256, NO_TIME));
    assertThrows(IllegalArgumentException.class, () -> new LinkModel(106_000, 15, NO_TIME));
    assertThrows(IllegalArgumentException.class, () -> new LinkModel(106_000, 4_097, NO_TIME));
    assertThrows(
        IllegalArgumentException.class, () -> new LinkModel(106_000, 256, Duration.ofMillis(-1)));
  }
}
