package io.dinhdanh.nfc.access;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.CardAccess;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.MalformedFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One attempt to open one chip. Not thread-safe. */
final class Opener {

  private static final int SELECT = 0xA4;
  private static final int PASSWORD_NOT_FOUND = 0x6A88;
  private static final byte[] MASTER_FILE = {0x3F, 0x00};

  private final Wire wire;
  private final List<AccessKey> keys;
  private final KeyAttempts attempts;
  private final LengthNegotiation lengths;
  private final KnownFiles known;
  private byte @Nullable [] cardAccess;

  /** Why a PACE that the chip announces was not gone through with. */
  private @Nullable ChipException refusal;

  Opener(
      Wire wire,
      List<? extends AccessKey> keys,
      KeyAttempts attempts,
      LengthNegotiation lengths,
      KnownFiles known) {
    this.wire = wire;
    this.keys = new ArrayList<>(keys);
    this.attempts = attempts;
    this.lengths = lengths;
    this.known = known;
  }

  OpenedChip open() throws ChipException {
    ChipChannel plain = new ChipChannel(wire, null);
    byte @Nullable [] before = known.cardAccess();
    cardAccess = before;
    @Nullable OpenedChip opened = byPace();
    if (opened == null) {
      lookAt(plain);
      opened = Arrays.equals(before, cardAccess) ? null : byPace();
    }
    return opened == null ? withoutPace(plain) : opened;
  }

  /** Asks for EF.CardAccess where a fresh chip has it, then where a chip in use has it. */
  private void lookAt(ChipChannel plain) throws ChipException {
    ElementaryFile file = new ElementaryFile(plain, ChipFile.CARD_ACCESS.identifier(), lengths);
    byte @Nullable [] content = file.read().orElse(null);
    if (ways(content) == null) {
      // Some chips refuse this; then the second look finds what the first one found.
      plain.send(SELECT, 0x00, 0x0C, MASTER_FILE, 0);
      content = file.read().orElse(content);
    }
    if (file.isShown() && ways(content) == null) {
      refusal = new ChipException(new AccessError.Refused("card-access", file.status()));
    }
    if (content != null) {
      cardAccess = content;
    } else if (cardAccess == null) {
      cardAccess = known.remembered();
    }
  }

  /** What the file announces and we know, null if there is no file that can be understood. */
  private static @Nullable List<PaceWay> ways(byte @Nullable [] file) {
    try {
      return file == null ? null : PaceWay.of(CardAccess.parse(file).securityInfos());
    } catch (MalformedFileException e) {
      // Then nothing is announced that can be understood, and the chip may still open by BAC.
      return null;
    }
  }

  /** The chip opened by PACE, or null if it announces none or does not go through with it. */
  private @Nullable OpenedChip byPace() throws ChipException {
    List<PaceWay> ways = ways(cardAccess);
    if (ways != null) {
      for (PaceWay way : ways) {
        OpenedChip opened = byPace(way);
        if (opened != null) {
          return opened;
        }
      }
    }
    return null;
  }

  /** The chip may know one kind of key and not the other, so each kind is tried for itself. */
  private @Nullable OpenedChip byPace(PaceWay way) throws ChipException {
    @Nullable ChipException last = null;
    Set<AccessError.KeyKind> refused = EnumSet.noneOf(AccessError.KeyKind.class);
    for (AccessKey key : keys) {
      if (!refused.contains(KeyMaterial.kind(key))) {
        attempts.beforeKey();
        try {
          return opened(new PaceHandshake(wire, attempts).run(way, key), key);
        } catch (ChipException e) {
          if (isRefusalOfPace(e)) {
            refused.add(KeyMaterial.kind(key));
            refusal = e;
          } else {
            last = wrongKey(e);
          }
        }
      }
    }
    if (last != null) {
      throw last;
    }
    return null;
  }

  private static boolean isRefusalOfPace(ChipException e) {
    return e.error() instanceof AccessError.Refused refused
        && refused.step().equals(PaceHandshake.STEP);
  }

  private OpenedChip opened(Opening opening, AccessKey key) throws ChipException {
    ChipChannel channel = new ChipChannel(wire, opening.wrapper());
    byte @Nullable [] cardSecurity = null;
    boolean proven = false;
    if (opening.access().mapping().isPresent()) {
      MappingEvidence evidence = opening.access().mapping().get();
      cardSecurity = known.cardSecurity(evidence);
      proven = cardSecurity != null;
      cardSecurity = proven ? cardSecurity : cardSecurity(channel, evidence);
    }
    if (opening.access().method() == Access.Method.PACE) {
      new Application(channel).select();
    }
    return new OpenedChip(channel, opening.access(), key, cardAccess, cardSecurity, proven);
  }

  /** Read on from where an earlier link broke, if the whole then proves to be this chip's. */
  private byte @Nullable [] cardSecurity(ChipChannel channel, MappingEvidence evidence)
      throws ChipException {
    BegunFile begun = known.begun();
    boolean resumed = !begun.isEmpty();
    ElementaryFile file = new ElementaryFile(channel, ChipFile.CARD_SECURITY.identifier(), lengths);
    byte @Nullable [] content = file.read(begun).orElse(null);
    if (content == null || (resumed && !known.isOf(content, evidence))) {
      begun.forget();
      content = file.read(begun).orElse(null);
    }
    return content;
  }

  /** Who has keys insists on BAC, even if the chip shows its files: that may be somebody else. */
  private OpenedChip withoutPace(ChipChannel plain) throws ChipException {
    boolean basic = keys.stream().anyMatch(MrzKey.class::isInstance);
    if (!basic && !keys.isEmpty()) {
      throwIfRefused();
    }
    Application application = new Application(plain);
    application.select();
    if (keys.isEmpty()) {
      if (!application.settle(lengths)) {
        throw new ChipException(new AccessError.NeedsKey());
      }
      return new OpenedChip(plain, Access.open(), null, cardAccess, null, false);
    }
    if (!basic) {
      throw new ChipException(new AccessError.NeedsMrz());
    }
    application.settle(lengths);
    return byBasic();
  }

  private OpenedChip byBasic() throws ChipException {
    @Nullable ChipException last = null;
    for (AccessKey key : keys) {
      if (key instanceof MrzKey mrz) {
        attempts.beforeKey();
        try {
          Opening opening = new BasicHandshake(wire, attempts).run(mrz);
          Access access = opening.access().afterRefusedPace(statusOfRefusal());
          return opened(new Opening(opening.wrapper(), access), key);
        } catch (ChipException e) {
          if (e.error() instanceof AccessError.OnlyPace) {
            throwIfRefused();
          }
          last = wrongKey(e);
        }
      }
    }
    throw last == null ? new ChipException(new AccessError.NeedsMrz()) : last;
  }

  /** A chip that does not know this kind of password does not refuse PACE for good. */
  private void throwIfRefused() throws ChipException {
    ChipException why = refusal;
    if (why != null && statusOfRefusal().orElse(0) != PASSWORD_NOT_FOUND) {
      throw why;
    }
  }

  private OptionalInt statusOfRefusal() {
    return refusal != null && refusal.error() instanceof AccessError.Refused refused
        ? OptionalInt.of(refused.status())
        : OptionalInt.empty();
  }

  /** After a wrong key the next one may be tried; everything else ends the attempt. */
  private static ChipException wrongKey(ChipException e) throws ChipException {
    if (e.error() instanceof AccessError.WrongKey) {
      return e;
    }
    throw e;
  }
}
