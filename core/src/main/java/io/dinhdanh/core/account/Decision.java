package io.dinhdanh.core.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The answer to a command. */
public sealed interface Decision {

  /**
   * The account from now on; of a refused command, the account as it was.
   *
   * @return the account
   */
  Account account();

  /**
   * Tells whether the command was carried out, now or when it was first sent.
   *
   * @return true unless it was refused
   */
  default boolean accepted() {
    return !(this instanceof Refused);
  }

  /**
   * The command was carried out.
   *
   * @param account the next account
   * @param entry what happened
   */
  record Accepted(Account account, Entry entry) implements Decision {
    public Accepted {
      Objects.requireNonNull(account, "account");
      Objects.requireNonNull(entry, "entry");
    }
  }

  /**
   * The command had been carried out before; nothing more happened.
   *
   * @param account the account as it is
   * @param done what the command did when it was first sent
   */
  record Repeated(Account account, DoneCommand done) implements Decision {
    public Repeated {
      Objects.requireNonNull(account, "account");
      Objects.requireNonNull(done, "done");
    }
  }

  /**
   * The command was refused; the account is unchanged.
   *
   * @param account the account as it was
   * @param reasons every reason, at least one; unmodifiable
   */
  record Refused(Account account, List<Objection> reasons) implements Decision {
    public Refused {
      Objects.requireNonNull(account, "account");
      reasons = Collections.unmodifiableList(new ArrayList<>(reasons));
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("a refusal has a reason");
      }
    }
  }
}
