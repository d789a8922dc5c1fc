package io.dinhdanh.nfc.access;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.CardAccess;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.MalformedFileException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt to open one chip. Not thread-safe. */
final class Opener {

  private static final int SELECT = 0xA4;
  private static final int READ_BINARY = 0xB0;
  private static final int SHORT_IDENTIFIER = 0x80;
  private static final int WRONG_LENGTH = 0x6700;
  private static final int UNKNOWN_INSTRUCTION = 0x6D00;
  private static final int SECURITY_STATUS = 0x6982;
  private static final int CONDITIONS = 0x6985;
  private static final byte[] APPLICATION = {(byte) 0xA0, 0, 0, 2, 0x47, 0x10, 1};

  private final Wire wire;
  private final List<AccessKey> keys;
  private final KeyAttempts attempts;
  private final LengthNegotiation lengths;
  private byte @Nullable [] cardAccess;

  Opener(
      Wire wire, List<? extends AccessKey> keys, KeyAttempts attempts, LengthNegotiation lengths) {
    this.wire = wire;
    this.keys = new ArrayList<>(keys);
    this.attempts = attempts;
    this.lengths = lengths;
  }

  OpenedChip open() throws ChipException {
    ChipChannel plain = new ChipChannel(wire, null);
    cardAccess =
        new ElementaryFile(plain, ChipFile.CARD_ACCESS.identifier(), lengths).read().orElse(null);
    for (PaceWay way : ways()) {
      OpenedChip opened = byPace(way);
      if (opened != null) {
        return opened;
      }
    }
    return withoutPace(plain);
  }

  private List<PaceWay> ways() {
    try {
      return cardAccess == null
          ? List.of()
          : PaceWay.of(CardAccess.parse(cardAccess).securityInfos());
    } catch (MalformedFileException e) {
      // Then the chip announces nothing that can be understood, and may still open by BAC.
      return List.of();
    }
  }

  /** The chip opened this way, or null if it does not go this way after all. */
  private @Nullable OpenedChip byPace(PaceWay way) throws ChipException {
    @Nullable ChipException last = null;
    for (AccessKey key : keys) {
      attempts.beforeKey();
      try {
        return opened(new PaceHandshake(wire).run(way, key), key);
      } catch (ChipException e) {
        if (e.error() instanceof AccessError.Refused refused && refused.step().equals("pace")) {
          return null;
        }
        last = countWrongKey(e);
      }
    }
    if (last != null) {
      throw last;
    }
    return null;
  }

  private OpenedChip opened(Opening opening, AccessKey key) throws ChipException {
    ChipChannel channel = new ChipChannel(wire, opening.wrapper());
    byte @Nullable [] cardSecurity = null;
    if (opening.access().mapping().isPresent()) {
      cardSecurity =
          new ElementaryFile(channel, ChipFile.CARD_SECURITY.identifier(), lengths)
              .read()
              .orElse(null);
    }
    if (opening.access().method() == Access.Method.PACE) {
      selectApplication(channel);
    }
    return new OpenedChip(channel, opening.access(), key, cardAccess, cardSecurity);
  }

  /** Who has keys insists on BAC, even if the chip shows its files: that may be somebody else. */
  private OpenedChip withoutPace(ChipChannel plain) throws ChipException {
    selectApplication(plain);
    int status = probe(plain);
    if (keys.isEmpty() && status != SECURITY_STATUS) {
      return new OpenedChip(plain, Access.open(), null, cardAccess, null);
    }
    @Nullable ChipException last = null;
    for (AccessKey key : keys) {
      if (key instanceof MrzKey mrz) {
        attempts.beforeKey();
        try {
          return opened(new BasicHandshake(wire).run(mrz), key);
        } catch (ChipException e) {
          last = countWrongKey(e);
        }
      }
    }
    throw last == null ? new ChipException(new AccessError.NeedsMrz()) : last;
  }

  /** A refused key is counted and the next one tried; everything else ends the attempt. */
  private ChipException countWrongKey(ChipException e) throws ChipException {
    boolean slow = e.error() instanceof AccessError.SlowingDown;
    if (!(e.error() instanceof AccessError.WrongKey) && !slow) {
      throw e;
    }
    attempts.wrongKey();
    if (slow) {
      throw e;
    }
    return e;
  }

  private static void selectApplication(ChipChannel channel) throws ChipException {
    Answer answer = channel.send(SELECT, 0x04, 0x0C, APPLICATION, 0);
    if (answer.isOk()) {
      return;
    }
    int status = answer.status();
    if (channel.isSecured() && !answer.isShielded()) {
      throw new ChipException(new AccessError.ChannelBroken(status));
    }
    boolean denied = status == SECURITY_STATUS || status == CONDITIONS;
    throw new ChipException(
        denied && !channel.isSecured()
            ? new AccessError.OnlyPace(status)
            : new AccessError.NotAnIdentityChip(status));
  }

  /**
   * Asks for the table of contents, to learn whether long commands are understood: a chip that is
   * locked says so, one that does not understand complains of the length.
   */
  private int probe(ChipChannel plain) throws ChipException {
    if (lengths.state() != ExtendedLength.UNKNOWN) {
      return Answer.OK;
    }
    lengths.begin();
    int sfi = SHORT_IDENTIFIER | ChipFile.COM.shortIdentifier();
    int status = plain.send(READ_BINARY, sfi, 0, new byte[0], Opening.LONGEST).status();
    boolean refused = status == WRONG_LENGTH || status == UNKNOWN_INSTRUCTION;
    lengths.settle(refused ? ExtendedLength.REFUSED : ExtendedLength.ACCEPTED);
    return status;
  }
}
