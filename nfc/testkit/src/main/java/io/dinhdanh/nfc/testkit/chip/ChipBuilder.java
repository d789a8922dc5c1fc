package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Personalises a {@link SoftwareChip}. Files and keys are taken as they are: a chip whose DG15 does
 * not belong to its key is what a copied chip is.
 */
public final class ChipBuilder {

  final Map<ChipFile, byte[]> files = new EnumMap<>(ChipFile.class);
  final List<PaceOption> paceOptions = new ArrayList<>();
  ChipBehaviour behaviour = ChipBehaviour.usual();
  SecureRandom random = new SecureRandom();
  boolean basicAccessControl = true;
  boolean accessControl = true;
  @Nullable MrzKey mrzKey;
  @Nullable Can can;
  @Nullable ChipAuthenticationKey chipAuthenticationKey;
  @Nullable ActiveAuthenticationKey activeAuthenticationKey;

  ChipBuilder() {}

  /**
   * Writes a file, in place of one that was there.
   *
   * @param file which
   * @param content its bytes
   * @return this
   */
  public ChipBuilder file(ChipFile file, byte[] content) {
    files.put(file, content.clone());
    return this;
  }

  /**
   * Writes files.
   *
   * @param all of them
   * @return this
   */
  public ChipBuilder files(ChipFiles all) {
    all.present().forEach(file -> file(file, all.get(file).orElseThrow()));
    return this;
  }

  /**
   * Takes a file away.
   *
   * @param file which
   * @return this
   */
  public ChipBuilder without(ChipFile file) {
    files.remove(file);
    return this;
  }

  /**
   * Sets the password that is printed as the machine-readable zone.
   *
   * @param key the password of BAC and of PACE
   * @return this
   */
  public ChipBuilder mrzKey(MrzKey key) {
    mrzKey = key;
    return this;
  }

  /**
   * Sets the card access number.
   *
   * @param number the password of PACE
   * @return this
   */
  public ChipBuilder can(@Nullable Can number) {
    can = number;
    return this;
  }

  /**
   * Whether the chip offers Basic Access Control, which it does unless told otherwise.
   *
   * @param offered false for a chip that offers PACE alone
   * @return this
   */
  public ChipBuilder basicAccessControl(boolean offered) {
    basicAccessControl = offered;
    return this;
  }

  /**
   * Whether files are guarded at all, which they are unless told otherwise.
   *
   * @param guarded false for a chip of the first passports, that anyone reads in the clear
   * @return this
   */
  public ChipBuilder accessControl(boolean guarded) {
    accessControl = guarded;
    return this;
  }

  /**
   * Sets the forms of PACE that the chip answers to. The file EF.CardAccess, which announces them,
   * is written apart: {@link ProtocolFiles#cardAccess}.
   *
   * @param options the forms, none for a chip without PACE
   * @return this
   */
  public ChipBuilder pace(List<PaceOption> options) {
    paceOptions.clear();
    paceOptions.addAll(options);
    return this;
  }

  /**
   * Sets the key of Chip Authentication.
   *
   * @param key which DG14 announces, or null for a chip without it
   * @return this
   */
  public ChipBuilder chipAuthentication(@Nullable ChipAuthenticationKey key) {
    chipAuthenticationKey = key;
    return this;
  }

  /**
   * Sets the key of Active Authentication.
   *
   * @param key whose public half is DG15, or null for a chip without it
   * @return this
   */
  public ChipBuilder activeAuthentication(@Nullable ActiveAuthenticationKey key) {
    activeAuthenticationKey = key;
    return this;
  }

  /**
   * Sets the habits of the card.
   *
   * @param habits in place of the usual ones
   * @return this
   */
  public ChipBuilder behaviour(ChipBehaviour habits) {
    behaviour = habits;
    return this;
  }

  /**
   * Sets where challenges and ephemeral keys come from.
   *
   * @param source of randomness
   * @return this
   */
  public ChipBuilder random(SecureRandom source) {
    random = source;
    return this;
  }

  /**
   * Makes the chip.
   *
   * @return a chip that nothing changes but its use
   */
  public SoftwareChip build() {
    return new SoftwareChip(this);
  }
}
