package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CheckId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Whether an action may be sent now.
 *
 * @param action the action
 * @param reasons why not, as far as the account itself tells; empty if it may; unmodifiable
 * @param needs the checks that the command must bring; unmodifiable
 */
public record Permission(Action action, List<Objection> reasons, List<CheckId> needs) {

  public Permission {
    Objects.requireNonNull(action, "action");
    reasons = Collections.unmodifiableList(new ArrayList<>(reasons));
    needs = Collections.unmodifiableList(new ArrayList<>(needs));
  }

  /**
   * Tells whether the action may be sent.
   *
   * @return true if nothing in the account speaks against it
   */
  public boolean permitted() {
    return reasons.isEmpty();
  }
}
