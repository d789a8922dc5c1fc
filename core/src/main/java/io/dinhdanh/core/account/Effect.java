package io.dinhdanh.core.account;

import java.util.function.BiConsumer;

/** What a row does beside changing the stage. */
record Effect(String name, BiConsumer<Situation, Draft> change) {

  void apply(Situation situation, Draft draft) {
    change.accept(situation, draft);
  }
}
