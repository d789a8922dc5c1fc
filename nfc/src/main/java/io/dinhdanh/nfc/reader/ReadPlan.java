package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.access.RelayRequest;
import io.dinhdanh.nfc.authenticity.ActiveAuthentication;
import io.dinhdanh.nfc.lds.ChipFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to read from a chip, in which order, and how the chip is to prove itself. Immutable: bytes
 * are copied in and out. A data group that EF.COM does not list is not asked for.
 */
public final class ReadPlan {

  private final List<ChipFile> files;
  private final byte @Nullable [] challenge;
  private final boolean chipAuthentication;
  private final @Nullable RelayRequest relay;

  private ReadPlan(
      List<ChipFile> files,
      byte @Nullable [] challenge,
      boolean chipAuthentication,
      @Nullable RelayRequest relay) {
    this.files = files;
    this.challenge = challenge;
    this.chipAuthentication = chipAuthentication;
    this.relay = relay;
  }

  /**
   * What a bank needs, the short and decisive first: EF.COM, DG1, DG13, EF.SOD, then DG2, DG14 and
   * DG15; Chip Authentication where DG14 announces it.
   *
   * @return the plan
   */
  public static ReadPlan bank() {
    return of(
            ChipFile.COM,
            ChipFile.DG1,
            ChipFile.DG13,
            ChipFile.SOD,
            ChipFile.DG2,
            ChipFile.DG14,
            ChipFile.DG15)
        .withChipAuthentication();
  }

  /**
   * Everything that needs no terminal rights, the files of {@link #bank} first; Chip Authentication
   * where DG14 announces it.
   *
   * @return the plan
   */
  public static ReadPlan everything() {
    List<ChipFile> files = new ArrayList<>(bank().files);
    for (ChipFile file : ChipFile.values()) {
      if (isReadable(file) && !files.contains(file)) {
        files.add(file);
      }
    }
    return of(files.toArray(new ChipFile[0])).withChipAuthentication();
  }

  /**
   * These files in this order, and no proof of the chip.
   *
   * @param files EF.COM, EF.SOD or data groups, each once
   * @return the plan
   * @throws IllegalArgumentException if one of them needs terminal rights (DG3 and DG4), is not in
   *     the application, or is named twice
   */
  public static ReadPlan of(ChipFile... files) {
    EnumSet<ChipFile> seen = EnumSet.noneOf(ChipFile.class);
    for (ChipFile file : files) {
      if (!isReadable(file) || !seen.add(file)) {
        throw new IllegalArgumentException(file + " cannot be in a plan, or not twice");
      }
    }
    return new ReadPlan(
        Collections.unmodifiableList(new ArrayList<>(Arrays.asList(files))), null, false, null);
  }

  private static boolean isReadable(ChipFile file) {
    return switch (file) {
      case DG3, DG4, CARD_ACCESS, CARD_SECURITY -> false;
      default -> true;
    };
  }

  /**
   * This plan, and Chip Authentication by the reader itself where DG14 announces it.
   *
   * @return a new plan
   */
  public ReadPlan withChipAuthentication() {
    return new ReadPlan(files, challenge, true, null);
  }

  /**
   * This plan without Chip Authentication.
   *
   * @return a new plan
   */
  public ReadPlan withoutChipAuthentication() {
    return new ReadPlan(files, challenge, false, null);
  }

  /**
   * This plan, and at its end a server's Chip Authentication instead of the reader's own.
   *
   * @param request what the server asks to be carried to the chip
   * @return a new plan
   */
  public ReadPlan withRelay(RelayRequest request) {
    return new ReadPlan(files, challenge, false, request);
  }

  /**
   * This plan, and Active Authentication with a challenge where DG15 was read.
   *
   * @param challenge eight bytes that whoever wants the proof has drawn by chance
   * @return a new plan
   * @throws IllegalArgumentException if the challenge has another length
   */
  public ReadPlan withActiveAuthentication(byte[] challenge) {
    if (challenge.length != ActiveAuthentication.CHALLENGE) {
      throw new IllegalArgumentException("a challenge has eight bytes");
    }
    return new ReadPlan(files, challenge.clone(), chipAuthentication, relay);
  }

  /**
   * The files in their order.
   *
   * @return an unmodifiable list
   */
  public List<ChipFile> files() {
    return files;
  }

  /**
   * The challenge for Active Authentication.
   *
   * @return a copy, if there is one
   */
  public Optional<byte[]> challenge() {
    return Optional.ofNullable(challenge).map(byte[]::clone);
  }

  /**
   * Tells whether the reader runs Chip Authentication itself.
   *
   * @return true if so
   */
  public boolean chipAuthentication() {
    return chipAuthentication;
  }

  /**
   * A server's Chip Authentication.
   *
   * @return what to carry to the chip, if anything
   */
  public Optional<RelayRequest> relay() {
    return Optional.ofNullable(relay);
  }
}
