package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.MrzKey;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chip in software. It keeps files, keys and the counters of wrong passwords; each {@link
 * #link()} puts it into a reader's field anew, with no session.
 *
 * <p>Not thread-safe: a chip is in one field at a time.
 */
public final class SoftwareChip {

  private static final int MRZ_REFERENCE = 1;
  private static final int CAN_REFERENCE = 2;

  private final CardFiles files;
  private final ChipBehaviour behaviour;
  private final SecureRandom random;
  private final @Nullable MrzKey mrzKey;
  private final @Nullable Can can;
  private final boolean basicAccessControl;
  private final boolean accessControl;
  private final List<PaceOption> paceOptions;
  private final @Nullable ChipAuthenticationKey chipAuthenticationKey;
  private final @Nullable ActiveAuthenticationKey activeAuthenticationKey;
  private final PasswordGuard mrzGuard;
  private final PasswordGuard canGuard;

  SoftwareChip(ChipBuilder builder) {
    files = new CardFiles(builder.files);
    behaviour = builder.behaviour;
    random = builder.random;
    mrzKey = builder.mrzKey;
    can = builder.can;
    basicAccessControl = builder.basicAccessControl;
    accessControl = builder.accessControl;
    paceOptions = List.copyOf(builder.paceOptions);
    chipAuthenticationKey = builder.chipAuthenticationKey;
    activeAuthenticationKey = builder.activeAuthenticationKey;
    mrzGuard = new PasswordGuard(behaviour);
    canGuard = new PasswordGuard(behaviour);
  }

  /**
   * Begins a chip without files, keys or passwords.
   *
   * @return a builder
   */
  public static ChipBuilder builder() {
    return new ChipBuilder();
  }

  /**
   * Puts the chip into a field. A session on an earlier link is over.
   *
   * @return the link to it
   */
  public SoftwareLink link() {
    return link(LinkConditions.usual());
  }

  /**
   * Puts the chip into a field of a certain kind. A session on an earlier link is over.
   *
   * @param conditions of the link: its faults, its speed, its clock
   * @return the link to it
   */
  public SoftwareLink link(LinkConditions conditions) {
    return new SoftwareLink(this, conditions);
  }

  CardFiles files() {
    return files;
  }

  ChipBehaviour behaviour() {
    return behaviour;
  }

  SecureRandom random() {
    return random;
  }

  @Nullable BasicAccess basicAccess() {
    MrzKey key = mrzKey;
    return key == null || !basicAccessControl ? null : new BasicAccess(key, mrzGuard, random);
  }

  boolean isGuarded() {
    return accessControl;
  }

  List<PaceOption> paceOptions() {
    return paceOptions;
  }

  /** The password that a reference of MSE:Set AT names (ICAO Doc 9303-11 §4.4.4.1). */
  AccessKey password(int reference) throws Refusal {
    AccessKey key =
        switch (reference) {
          case MRZ_REFERENCE -> mrzKey;
          case CAN_REFERENCE -> can;
          default -> null;
        };
    if (key == null) {
      throw new Refusal(StatusWord.REFERENCE_NOT_FOUND);
    }
    return key;
  }

  PasswordGuard guard(int reference) {
    return reference == CAN_REFERENCE ? canGuard : mrzGuard;
  }

  ChipAuthenticationKey chipAuthenticationKey() throws Refusal {
    ChipAuthenticationKey key = chipAuthenticationKey;
    if (key == null) {
      throw new Refusal(StatusWord.REFERENCE_NOT_FOUND);
    }
    return key;
  }

  ActiveAuthenticationKey activeAuthenticationKey() throws Refusal {
    ActiveAuthenticationKey key = activeAuthenticationKey;
    if (key == null) {
      throw new Refusal(StatusWord.UNKNOWN_INSTRUCTION);
    }
    return key;
  }
}
