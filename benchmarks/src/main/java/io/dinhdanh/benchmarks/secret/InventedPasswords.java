package io.dinhdanh.benchmarks.secret;

import java.util.Random;

/** Passwords of 8 to 20 characters, accepted ones or ones of which most break a rule. */
final class InventedPasswords {

  private static final String[] CLASSES = {
    SixRules.LOWER, SixRules.UPPER, SixRules.DIGITS, SixRules.SIGNS
  };

  private final Random random;

  InventedPasswords(long seed) {
    this.random = new Random(seed);
  }

  /** One that has a character of each class at its beginning, and any of them behind. */
  String accepted() {
    StringBuilder text = new StringBuilder();
    int length = 8 + random.nextInt(13);
    for (int i = 0; i < length; i++) {
      text.append(of(CLASSES[i < 4 ? i : random.nextInt(4)]));
    }
    return text.toString();
  }

  /** One near the borders: of 6 to 22 characters, now and then without a class or with another. */
  String any() {
    StringBuilder text = new StringBuilder();
    int length = 6 + random.nextInt(17);
    int left = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(4);
      boolean other = random.nextInt(60) == 0;
      text.append(other ? '~' : of(CLASSES[kind == left ? (kind + 1) % 4 : kind]));
    }
    return text.toString();
  }

  private char of(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
