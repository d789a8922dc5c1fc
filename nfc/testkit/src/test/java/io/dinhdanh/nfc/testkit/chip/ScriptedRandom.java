package io.dinhdanh.nfc.testkit.chip;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collectors;
import org.bouncycastle.util.encoders.Hex;

/** Draws the numbers of a worked example, one after the other. */
final class ScriptedRandom extends SecureRandom {

  private static final long serialVersionUID = 1L;

  private final transient Deque<byte[]> numbers;

  ScriptedRandom(String... hexadecimal) {
    numbers =
        Arrays.stream(hexadecimal)
            .map(Hex::decode)
            .collect(Collectors.toCollection(ArrayDeque::new));
  }

  @Override
  public void nextBytes(byte[] bytes) {
    byte[] number = numbers.remove();
    if (number.length != bytes.length) {
      throw new IllegalStateException("the script has a number of another length");
    }
    System.arraycopy(number, 0, bytes, 0, bytes.length);
  }
}
