package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.core.card.AccessKey;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PACE as commands: MSE:Set AT, then GENERAL AUTHENTICATE four times (Doc 9303-11 §4.4.4). */
final class PaceAccess {

  private static final int PROTOCOL = 0x80;
  private static final int PASSWORD = 0x83;
  private static final int DOMAIN_PARAMETERS = 0x84;
  private static final int MAPPING_DATA = 0x81;
  private static final int EPHEMERAL_KEY = 0x83;
  private static final int TOKEN = 0x85;
  private static final int CHIP_AUTHENTICATION_DATA = 0x8A;
  private static final int EACH_ANSWER = 1;

  private final SoftwareChip chip;
  private final ChipSession session;
  private @Nullable PaceRun<?> run;
  private @Nullable PaceOption option;
  private @Nullable PasswordGuard guard;

  PaceAccess(SoftwareChip chip, ChipSession session) {
    this.chip = chip;
    this.session = session;
  }

  boolean isUnderWay() {
    return run != null;
  }

  void forget() {
    run = null;
  }

  /** MSE:Set AT chooses protocol and password. */
  ResponseApdu choose(List<DataObject> objects) throws Refusal {
    run = null;
    byte[] protocol = DynamicData.required(objects, PROTOCOL);
    byte[] password = DynamicData.required(objects, PASSWORD);
    byte[] group = DataObject.find(objects, DOMAIN_PARAMETERS).orElse(new byte[0]);
    PaceOption chosen =
        chip.paceOptions().stream()
            .filter(offered -> Arrays.equals(offered.octets(), protocol))
            .filter(offered -> group.length == 0 || isGroup(offered, group))
            .findFirst()
            .orElseThrow(() -> new Refusal(StatusWord.WRONG_DATA));
    Refusal.unless(password.length == 1, StatusWord.WRONG_DATA);
    AccessKey key = chip.password(password[0]);
    PasswordGuard counter = chip.guard(password[0]);
    Refusal.unless(!counter.isLocked(), StatusWord.METHOD_BLOCKED);
    option = chosen;
    guard = counter;
    run = start(chosen, chosen.group().group(), key);
    return ResponseApdu.ok();
  }

  private <E> PaceRun<E> start(PaceOption chosen, Group<E> group, AccessKey key) {
    byte[] passwordKey = chosen.cipher().derive(Passwords.octets(key), ChipCipher.PASSWORD);
    return new PaceRun<>(chosen, group, passwordKey, chip.random());
  }

  private static boolean isGroup(PaceOption offered, byte[] identifier) {
    return new BigInteger(1, identifier).intValue() == offered.group().identifier();
  }

  /** GENERAL AUTHENTICATE: the step that the object in the command belongs to. */
  ResponseApdu step(CommandApdu command) throws Refusal {
    PaceRun<?> current = run;
    if (current == null) {
      throw new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED);
    }
    try {
      List<DataObject> objects = DynamicData.parse(command.data());
      if (objects.isEmpty()) {
        session.delay(guard().delay());
        return DynamicData.answer(PROTOCOL, current.encryptedNonce());
      }
      DataObject step = objects.get(0);
      return switch (step.tag()) {
        case MAPPING_DATA -> answer(step, current.map(step.value()));
        case EPHEMERAL_KEY -> answer(step, current.agree(step.value()));
        case TOKEN -> finish(current, step.value());
        default -> throw new Refusal(StatusWord.WRONG_DATA);
      };
    } catch (Refusal refusal) {
      run = null;
      throw refusal;
    }
  }

  private static ResponseApdu answer(DataObject step, byte[] value) {
    return DynamicData.answer(step.tag() + EACH_ANSWER, value);
  }

  private ResponseApdu finish(PaceRun<?> current, byte[] token) throws Refusal {
    if (!current.proves(token)) {
      guard().failed();
      throw new Refusal(StatusWord.AUTHENTICATION_FAILED);
    }
    guard().succeeded();
    byte[] answer = DataObject.write(TOKEN + EACH_ANSWER, current.ownToken());
    if (option != null && option.mapping() == PaceMapping.CHIP_AUTHENTICATION) {
      byte[] proof = current.chipAuthenticationData(chip.chipAuthenticationKey().privateKey());
      answer = Bytes.join(answer, DataObject.write(CHIP_AUTHENTICATION_DATA, proof));
    }
    session.begin(new SecureMessaging(current.session()));
    session.grantAccess();
    run = null;
    return DynamicData.answer(answer);
  }

  private PasswordGuard guard() throws Refusal {
    PasswordGuard counter = guard;
    if (counter == null) {
      throw new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED);
    }
    return counter;
  }
}
