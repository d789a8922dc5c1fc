package io.dinhdanh.core.account;

import io.dinhdanh.core.account.Policy.BiometricMatch;
import io.dinhdanh.core.account.Policy.FirstPassword;
import io.dinhdanh.core.account.Policy.Level2Contact;
import io.dinhdanh.core.account.Policy.Level2Office;
import io.dinhdanh.core.account.Policy.Level2Path;
import io.dinhdanh.core.account.Policy.PasswordAtActivation;
import io.dinhdanh.core.account.Policy.PortraitForm;
import io.dinhdanh.core.account.Policy.QrForLevel1;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Few policies in which every two choices of every two switches meet. */
final class PairwisePolicies {

  static final int[] SIZES = {
    QrForLevel1.values().length,
    PortraitForm.values().length,
    PasswordAtActivation.values().length,
    Level2Path.values().length,
    BiometricMatch.values().length,
    Level2Contact.values().length,
    FirstPassword.values().length,
    Level2Office.values().length
  };

  private PairwisePolicies() {}

  static List<Policy> all() {
    List<Policy> policies = new ArrayList<>();
    choices().forEach(choice -> policies.add(policy(choice)));
    return policies;
  }

  /** Greedy: of many random choices, take the one that covers most pairs not yet covered. */
  static List<int[]> choices() {
    Random random = new Random(6);
    Set<Integer> open = pairs();
    List<int[]> taken = new ArrayList<>();
    taken.add(new int[SIZES.length]);
    open.removeAll(pairs(taken.get(0)));
    while (!open.isEmpty()) {
      int[] best = new int[SIZES.length];
      int bestCount = -1;
      for (int i = 0; i < 500; i++) {
        int[] choice = new int[SIZES.length];
        for (int s = 0; s < SIZES.length; s++) {
          choice[s] = random.nextInt(SIZES[s]);
        }
        Set<Integer> covered = pairs(choice);
        covered.retainAll(open);
        if (covered.size() > bestCount) {
          best = choice;
          bestCount = covered.size();
        }
      }
      taken.add(best);
      open.removeAll(pairs(best));
    }
    return taken;
  }

  static Set<Integer> pairs(int[] choice) {
    Set<Integer> pairs = new HashSet<>();
    for (int a = 0; a < SIZES.length; a++) {
      for (int b = a + 1; b < SIZES.length; b++) {
        pairs.add(((a * 8 + b) * 8 + choice[a]) * 8 + choice[b]);
      }
    }
    return pairs;
  }

  static Set<Integer> pairs() {
    Set<Integer> pairs = new HashSet<>();
    for (int a = 0; a < SIZES.length; a++) {
      for (int b = a + 1; b < SIZES.length; b++) {
        for (int i = 0; i < SIZES[a]; i++) {
          for (int j = 0; j < SIZES[b]; j++) {
            pairs.add(((a * 8 + b) * 8 + i) * 8 + j);
          }
        }
      }
    }
    return pairs;
  }

  private static Policy policy(int[] choice) {
    return Policy.standard()
        .with(of(QrForLevel1.values(), choice[0]))
        .with(of(PortraitForm.values(), choice[1]))
        .with(of(PasswordAtActivation.values(), choice[2]))
        .with(of(Level2Path.values(), choice[3]))
        .with(of(BiometricMatch.values(), choice[4]))
        .with(of(Level2Contact.values(), choice[5]))
        .with(of(FirstPassword.values(), choice[6]))
        .with(of(Level2Office.values(), choice[7]));
  }

  private static <E> E of(E[] values, int index) {
    return Arrays.asList(values).get(index);
  }
}
