package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.Subject;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to contacts, secrets, codes and devices. */
public sealed interface AccessEvent extends Event {

  /**
   * Telephone number and mail address were registered.
   *
   * @param phone keyed hash of the telephone number, or null
   * @param email keyed hash of the mail address, or null
   */
  record ContactRegistered(@Nullable Subject phone, @Nullable Subject email)
      implements AccessEvent {}

  /**
   * A one-time code is to be sent.
   *
   * @param code what for and until when
   */
  record CodeSent(Code code) implements AccessEvent {
    public CodeSent {
      Objects.requireNonNull(code, "code");
    }
  }

  /**
   * The one-time code was entered and serves no more.
   *
   * @param purpose what it was for
   */
  record CodeUsed(CodePurpose purpose) implements AccessEvent {
    public CodeUsed {
      Objects.requireNonNull(purpose, "purpose");
    }
  }

  /**
   * The holder set a secret.
   *
   * @param secret which one
   */
  record SecretSet(Secret secret) implements AccessEvent {
    public SecretSet {
      Objects.requireNonNull(secret, "secret");
    }
  }

  /**
   * A wrong passcode was entered.
   *
   * @param failures how many in a row
   * @param lockedUntil until when passcodes are refused, or null
   */
  record PasscodeMistaken(int failures, @Nullable Instant lockedUntil) implements AccessEvent {}

  /** The count of wrong passcodes starts again. */
  record PasscodeCleared() implements AccessEvent {}

  /**
   * The holder logged in.
   *
   * @param channel app or web
   * @param method how
   */
  record LoggedIn(Channel channel, LogInMethod method) implements AccessEvent {
    public LoggedIn {
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(method, "method");
    }
  }

  /**
   * A device asks to become the account's.
   *
   * @param device the device
   */
  record DeviceAsked(Device device) implements AccessEvent {
    public DeviceAsked {
      Objects.requireNonNull(device, "device");
    }
  }

  /**
   * A device became the account's; another one no longer is.
   *
   * @param device the device
   */
  record DeviceBound(Device device) implements AccessEvent {
    public DeviceBound {
      Objects.requireNonNull(device, "device");
    }
  }

  /** The device that asked does not become the account's. */
  record DeviceMoveCancelled() implements AccessEvent {}
}
