package io.dinhdanh.core.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import org.jspecify.annotations.Nullable;

/** The events of {@link AccessEvent} as JSON objects. */
final class AccessEventMapping {

  private AccessEventMapping() {}

  static void write(AccessEvent event, ObjectNode tree) {
    if (event instanceof AccessEvent.ContactRegistered contactRegistered) {
      tree.put("type", "ContactRegistered");
      Forms.put(tree, "phone", contactRegistered.phone());
      Forms.put(tree, "email", contactRegistered.email());
    } else if (event instanceof AccessEvent.CodeSent codeSent) {
      tree.put("type", "CodeSent");
      tree.set("code", Parts.of(codeSent.code()));
    } else if (event instanceof AccessEvent.CodeUsed codeUsed) {
      tree.put("type", "CodeUsed");
      Forms.put(tree, "purpose", codeUsed.purpose());
    } else if (event instanceof AccessEvent.SecretSet secretSet) {
      tree.put("type", "SecretSet");
      Forms.put(tree, "secret", secretSet.secret());
    } else if (event instanceof AccessEvent.PasscodeMistaken passcodeMistaken) {
      tree.put("type", "PasscodeMistaken");
      tree.put("failures", passcodeMistaken.failures());
      Forms.put(tree, "lockedUntil", passcodeMistaken.lockedUntil());
    } else if (event instanceof AccessEvent.PasscodeCleared) {
      tree.put("type", "PasscodeCleared");
    } else if (event instanceof AccessEvent.LoggedIn loggedIn) {
      tree.put("type", "LoggedIn");
      Forms.put(tree, "channel", loggedIn.channel());
      Forms.put(tree, "method", loggedIn.method());
    } else if (event instanceof AccessEvent.DeviceAsked deviceAsked) {
      tree.put("type", "DeviceAsked");
      tree.set("device", Parts.of(deviceAsked.device()));
    } else if (event instanceof AccessEvent.DeviceBound deviceBound) {
      tree.put("type", "DeviceBound");
      tree.set("device", Parts.of(deviceBound.device()));
    } else if (event instanceof AccessEvent.DeviceMoveCancelled) {
      tree.put("type", "DeviceMoveCancelled");
    }
  }

  /** The event of a type, or null if it is not of this family. */
  static @Nullable AccessEvent read(String type, JsonValue json) throws MalformedJsonException {
    return switch (type) {
      case "ContactRegistered" ->
          new AccessEvent.ContactRegistered(
              Forms.subjectOrNull(json.field("phone")), Forms.subjectOrNull(json.field("email")));
      case "CodeSent" -> new AccessEvent.CodeSent(Parts.code(json.field("code")));
      case "CodeUsed" ->
          new AccessEvent.CodeUsed(Forms.word(json.field("purpose"), CodePurpose.class));
      case "SecretSet" -> new AccessEvent.SecretSet(Forms.word(json.field("secret"), Secret.class));
      case "PasscodeMistaken" ->
          new AccessEvent.PasscodeMistaken(
              (int) json.field("failures").number(0, 1_000_000),
              Forms.instantOrNull(json.field("lockedUntil")));
      case "PasscodeCleared" -> new AccessEvent.PasscodeCleared();
      case "LoggedIn" ->
          new AccessEvent.LoggedIn(
              Forms.word(json.field("channel"), Channel.class),
              Forms.word(json.field("method"), LogInMethod.class));
      case "DeviceAsked" -> new AccessEvent.DeviceAsked(Parts.device(json.field("device")));
      case "DeviceBound" -> new AccessEvent.DeviceBound(Parts.device(json.field("device")));
      case "DeviceMoveCancelled" -> new AccessEvent.DeviceMoveCancelled();
      default -> null;
    };
  }
}
