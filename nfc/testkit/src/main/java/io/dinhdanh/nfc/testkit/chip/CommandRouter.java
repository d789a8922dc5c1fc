package io.dinhdanh.nfc.testkit.chip;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each instruction to the part of the chip that carries it out. */
final class CommandRouter {

  private static final int MANAGE_SECURITY_ENVIRONMENT = 0x22;
  private static final int EXTERNAL_AUTHENTICATE = 0x82;
  private static final int GET_CHALLENGE = 0x84;
  private static final int GENERAL_AUTHENTICATE = 0x86;
  private static final int INTERNAL_AUTHENTICATE = 0x88;
  private static final int SELECT = 0xA4;
  private static final int READ_BINARY = 0xB0;
  private static final int READ_BINARY_ODD = 0xB1;

  private static final int SET_MUTUAL_AUTHENTICATION = 0xC1A4;
  private static final int SET_INTERNAL_AUTHENTICATION = 0x41A4;
  private static final int SET_KEY_AGREEMENT = 0x41A6;

  private final SoftwareChip chip;
  private final ChipSession session;
  private final FileSelection selection;
  private final FileReading reading;
  private final @Nullable BasicAccess basicAccess;
  private final PaceAccess pace;
  private final ChipAuthentication chipAuthentication;
  private final CommandChain chain = new CommandChain();

  CommandRouter(SoftwareChip chip, ChipSession session, ReadTrick trick) {
    this.chip = chip;
    this.session = session;
    this.selection = new FileSelection(chip.files(), chip.behaviour());
    this.reading = new FileReading(chip.files(), chip.behaviour(), trick);
    this.basicAccess = chip.basicAccess();
    this.pace = new PaceAccess(chip, session);
    this.chipAuthentication = new ChipAuthentication(chip, session);
  }

  long fileBytes() {
    return reading.bytesGiven();
  }

  /** The steps of PACE have the class byte of a chain, but each has its answer. */
  ResponseApdu execute(CommandApdu command) throws Refusal {
    if (command.instruction() == GENERAL_AUTHENTICATE && pace.isUnderWay()) {
      return pace.step(command);
    }
    pace.forget();
    return command.isChained() ? chain.keep(command) : route(chain.complete(command));
  }

  private ResponseApdu route(CommandApdu command) throws Refusal {
    boolean granted = session.isAccessGranted();
    return switch (command.instruction()) {
      case SELECT -> selection.select(command, granted);
      case READ_BINARY -> reading.read(command, selection, granted, session.room());
      case READ_BINARY_ODD -> reading.readOdd(command, selection, granted, session.room());
      case GET_CHALLENGE -> basicAccess().challenge(command);
      case EXTERNAL_AUTHENTICATE -> basicAccess().authenticate(command, session);
      case MANAGE_SECURITY_ENVIRONMENT -> manage(command);
      case GENERAL_AUTHENTICATE -> chipAuthentication.agree(command);
      case INTERNAL_AUTHENTICATE -> chip.activeAuthenticationKey().authenticate(command, granted);
      default -> throw new Refusal(StatusWord.UNKNOWN_INSTRUCTION);
    };
  }

  private ResponseApdu manage(CommandApdu command) throws Refusal {
    List<DataObject> objects = DataObject.parse(command.data());
    return switch (command.parameters()) {
      case SET_MUTUAL_AUTHENTICATION -> pace.choose(objects);
      case SET_INTERNAL_AUTHENTICATION -> chipAuthentication.choose(objects);
      case SET_KEY_AGREEMENT -> chipAuthentication.agreeAtOnce(objects);
      default -> throw new Refusal(StatusWord.WRONG_PARAMETERS);
    };
  }

  private BasicAccess basicAccess() throws Refusal {
    BasicAccess offered = basicAccess;
    if (offered == null || !selection.inApplication() || session.isProtected()) {
      throw new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED);
    }
    return offered;
  }
}
