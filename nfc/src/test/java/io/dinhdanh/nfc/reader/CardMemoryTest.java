package io.dinhdanh.nfc.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CardMemoryTest {

  private static final byte[] CARD_ACCESS = {0x31, 0};

  private final CardMemory memory = new CardMemory(new SecureRandom());

  private static Can can(int number) {
    return Can.parse(String.format("%06d", number));
  }

  private OptionalInt block(AccessKey key) {
    return memory.recallBlock(List.of(key));
  }

  @Test
  void remembersByEitherKindOfKey() {
    MrzKey zone =
        MrzKey.of("024000123", PartialDate.ofDay(2000, 1, 1), Expiry.on(LocalDate.of(2040, 1, 1)));
    memory.remember(zone, 223, Optional.empty());
    memory.remember(can(1), 4_096, Optional.of(CARD_ACCESS));
    assertEquals(OptionalInt.of(223), block(zone));
    assertEquals(OptionalInt.of(4_096), block(can(1)));
    assertEquals(OptionalInt.empty(), block(can(2)));
    assertEquals(OptionalInt.of(4_096), memory.recallBlock(List.of(can(2), can(1), zone)));
    assertArrayEquals(CARD_ACCESS, memory.recallCardAccess(List.of(zone, can(1))).orElseThrow());
    assertFalse(memory.recallCardAccess(List.of(zone)).isPresent());
  }

  @Test
  void aSizeThatWasNotFoundIsNone() {
    memory.remember(can(1), 0, Optional.of(CARD_ACCESS));
    assertEquals(OptionalInt.empty(), block(can(1)));
  }

  @Test
  void whatWasLearntLastCounts() {
    memory.remember(can(1), 4_096, Optional.empty());
    memory.remember(can(1), 231, Optional.empty());
    assertEquals(OptionalInt.of(231), block(can(1)));
  }

  @Test
  void keepsTheCardsThatWereSeenLast() {
    for (int card = 0; card < 256; card++) {
      memory.remember(can(card), 1_000, Optional.empty());
    }
    assertEquals(OptionalInt.of(1_000), block(can(0)));
    memory.remember(can(999), 1_000, Optional.empty());
    assertEquals(OptionalInt.of(1_000), block(can(0)));
    assertEquals(OptionalInt.empty(), block(can(1)));
    assertEquals(OptionalInt.of(1_000), block(can(255)));
  }
}
