package io.dinhdanh.nfc.testkit.chip;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the chip remembers while it is in the field: access rights and the secure channel. Gone when
 * it loses power.
 */
final class ChipSession {

  private final SoftwareChip chip;
  private final CommandRouter router;
  private final AnswerPieces pieces;
  private final ReadTrick trick = new ReadTrick();
  private @Nullable SecureMessaging channel;
  private @Nullable SecureMessaging next;
  private boolean accessGranted;
  private int room;
  private Duration delay = Duration.ZERO;

  ChipSession(SoftwareChip chip) {
    this.chip = chip;
    this.pieces = new AnswerPieces(chip.behaviour().piece());
    this.router = new CommandRouter(chip, this, trick);
  }

  /** Answers a command, whatever its bytes are. */
  byte[] answer(byte[] bytes, AnswerTwist twist) {
    delay = Duration.ZERO;
    ResponseApdu answer;
    try {
      CommandApdu command = CommandApdu.parse(bytes);
      checkClass(command);
      answer =
          AnswerPieces.isGetResponse(command)
              ? pieces.next(command)
              : pieces.first(carryOut(command, twist));
    } catch (Refusal refusal) {
      endChannel();
      answer = ResponseApdu.status(refusal.statusWord());
    }
    return answer.bytes();
  }

  private void checkClass(CommandApdu command) throws Refusal {
    int type = command.classByte();
    Refusal.unless((type & 0xE0) == 0, StatusWord.UNKNOWN_CLASS);
    Refusal.unless((type & 0x03) == 0, StatusWord.CHANNEL_NOT_SUPPORTED);
    boolean halfProtected = (type & 0x0C) != 0 && !command.isProtected();
    Refusal.unless(!halfProtected, StatusWord.SECURE_MESSAGING_NOT_SUPPORTED);
    boolean tooLong = command.isExtended() && !chip.behaviour().takesExtendedLength();
    Refusal.unless(!tooLong, StatusWord.WRONG_LENGTH);
  }

  private ResponseApdu carryOut(CommandApdu command, AnswerTwist twist) throws Refusal {
    int answer = Math.max(command.expected(), CommandApdu.SHORT_ANSWER);
    int most = pieces.isOn() ? CommandApdu.EXTENDED_ANSWER : answer;
    if (!command.isProtected()) {
      endChannel();
      room = most;
      return began(twist.apply(command, execute(command)));
    }
    SecureMessaging used = channel;
    if (used == null) {
      throw new Refusal(StatusWord.PROTECTION_WRONG);
    }
    CommandApdu plain = used.unprotect(command);
    room = used.room(most);
    return began(used.protect(command, twist.apply(plain, execute(plain))));
  }

  private ResponseApdu execute(CommandApdu command) {
    try {
      ResponseApdu answer = router.execute(command);
      Refusal.unless(answer.data().length <= room, StatusWord.WRONG_LENGTH);
      return answer;
    } catch (Refusal refusal) {
      return ResponseApdu.status(refusal.statusWord());
    }
  }

  /** The new channel serves from the command after the one that agreed on it. */
  private ResponseApdu began(ResponseApdu answer) {
    if (next != null) {
      channel = next;
      next = null;
    }
    return answer;
  }

  /** A command in the clear, or one that is not understood, ends the channel and its rights. */
  private void endChannel() {
    if (channel != null) {
      channel = null;
      accessGranted = false;
    }
    next = null;
  }

  void begin(SecureMessaging agreed) {
    next = agreed;
  }

  void grantAccess() {
    accessGranted = true;
  }

  boolean isAccessGranted() {
    return accessGranted || !chip.isGuarded();
  }

  /** Whether the channel of secure messaging stands. */
  boolean isProtected() {
    return channel != null;
  }

  /** The most plain bytes that the answer to the current command holds. */
  int room() {
    return room;
  }

  void delay(Duration more) {
    delay = delay.plus(more);
  }

  long fileBytes() {
    return router.fileBytes();
  }

  ReadTrick trick() {
    return trick;
  }

  Duration delay() {
    return delay;
  }
}
