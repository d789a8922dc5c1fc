package io.dinhdanh.validation.secret;

import java.util.Objects;

/**
 * What a one-time code is good for: it fits no other purpose, account or phone.
 *
 * @param purpose a word of the service, such as {@code activation}
 * @param account whose code it is
 * @param phone where it was sent, in one form throughout, such as E.164
 */
public record CodeBinding(String purpose, String account, String phone) {

  public CodeBinding {
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(phone, "phone");
  }

  @Override
  public String toString() {
    return "CodeBinding[" + purpose + "]";
  }
}
