package io.dinhdanh.validation.qr.image.symbol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonDecoder;
import com.google.zxing.common.reedsolomon.ReedSolomonEncoder;
import com.google.zxing.common.reedsolomon.ReedSolomonException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReedSolomonTest {

  private static final int ROUNDS = 5000;

  private final Random random = new Random(20261121);

  @Test
  void correctsEveryMixtureWithinItsReach() {
    for (int round = 0; round < ROUNDS; round++) {
      int checks = 4 + random.nextInt(27);
      int[] sent = encoded(1 + random.nextInt(100), checks);
      int erased = random.nextInt(Math.min(checks, sent.length) + 1);
      int wrong = Math.min(sent.length - erased, random.nextInt((checks - erased) / 2 + 1));
      int[] places = places(sent.length, erased + wrong);
      int[] received = sent.clone();
      for (int i = 0; i < places.length; i++) {
        received[places[i]] ^= i < erased ? random.nextInt(256) : 1 + random.nextInt(255);
      }
      int[] erasures = Arrays.copyOf(places, erased);
      int errors = new ReedSolomon(checks).correct(received, erasures);
      assertArrayEquals(sent, received, "round " + round);
      assertEquals(isSame(sent, received, erasures) ? errors : wrong, errors);
    }
  }

  private static boolean isSame(int[] sent, int[] received, int[] erasures) {
    return erasures.length > 0 && Arrays.equals(sent, received);
  }

  @Test
  void agreesWithZxingWithoutErasures() {
    ReedSolomonDecoder oracle = new ReedSolomonDecoder(GenericGF.QR_CODE_FIELD_256);
    for (int round = 0; round < ROUNDS; round++) {
      int checks = 4 + random.nextInt(12);
      int[] received = encoded(1 + random.nextInt(30), checks);
      for (int place : places(received.length, random.nextInt(received.length))) {
        received[place] ^= random.nextInt(256);
      }
      int[] expected = received.clone();
      boolean correctable = corrects(oracle, expected, checks);
      int errors = new ReedSolomon(checks).correct(received, new int[0]);
      assertEquals(correctable, errors >= 0, "round " + round);
      if (correctable) {
        assertArrayEquals(expected, received);
      }
    }
  }

  private static boolean corrects(ReedSolomonDecoder oracle, int[] block, int checks) {
    try {
      int[] received = block.clone();
      oracle.decode(block, checks);
      int changed = 0;
      for (int i = 0; i < block.length; i++) {
        changed += received[i] == block[i] ? 0 : 1;
      }
      return 2 * changed <= checks && isCodeword(block, checks);
    } catch (ReedSolomonException tooManyErrors) {
      return false;
    }
  }

  /** ZXing does not look at its own result, which far too many errors make senseless. */
  private static boolean isCodeword(int[] block, int checks) {
    int sum = 0;
    for (int root = 0; root < checks; root++) {
      sum |= syndrome(block, root);
    }
    return sum == 0;
  }

  @Test
  void findsTheOnlyCodewordThatBruteForceFinds() {
    for (int round = 0; round < 40; round++) {
      int[] sent = encoded(6, 4);
      int[] received = sent.clone();
      int[] places = places(sent.length, 3);
      for (int place : places) {
        received[place] = random.nextInt(256);
      }
      int[] expected = bruteForce(received, places[0], places[1], places[2]);
      int[] corrected = received.clone();
      new ReedSolomon(4).correct(corrected, places);
      assertArrayEquals(expected, corrected);
    }
  }

  /** Tries all values of three places until the fourth syndrome vanishes too. */
  private static int[] bruteForce(int[] received, int one, int two, int three) {
    int[] block = received.clone();
    for (int a = 0; a < 256; a++) {
      for (int b = 0; b < 256; b++) {
        block[one] = a;
        block[two] = b;
        block[three] = 0;
        block[three] = syndrome(block, 0);
        if (syndrome(block, 1) == 0 && syndrome(block, 2) == 0 && syndrome(block, 3) == 0) {
          return block;
        }
      }
    }
    throw new AssertionError("no codeword");
  }

  private static int syndrome(int[] block, int root) {
    int value = 0;
    for (int codeword : block) {
      value = GaloisField.multiply(value, GaloisField.power(root)) ^ codeword;
    }
    return value;
  }

  @Test
  void leavesAloneWhatIsBeyondItsReach() {
    int[] received = encoded(20, 8);
    for (int place : places(received.length, 28)) {
      received[place] = random.nextInt(256);
    }
    int[] before = received.clone();
    if (new ReedSolomon(8).correct(received, new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}) < 0) {
      assertArrayEquals(before, received);
    }
    assertEquals(-1, new ReedSolomon(8).correct(before, new int[9]));
  }

  private int[] encoded(int data, int checks) {
    int[] block = new int[data + checks];
    for (int i = 0; i < data; i++) {
      block[i] = random.nextInt(256);
    }
    new ReedSolomonEncoder(GenericGF.QR_CODE_FIELD_256).encode(block, checks);
    return block;
  }

  private int[] places(int length, int count) {
    int[] all = random.ints(0, length).distinct().limit(count).toArray();
    assertEquals(count, all.length);
    return all;
  }
}
