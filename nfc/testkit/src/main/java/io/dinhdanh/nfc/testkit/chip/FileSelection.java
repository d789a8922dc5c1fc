package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.nfc.lds.ChipFile;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SELECT: which application and which file are current (ISO/IEC 7816-4 §11.1.1). */
final class FileSelection {

  /** The identifier of the eMRTD application (ICAO Doc 9303-10 §3.3). */
  private static final byte[] APPLICATION = {(byte) 0xA0, 0, 0, 2, 0x47, 0x10, 1};

  private static final int MASTER_FILE = 0x3F00;
  private static final int ANY_BY_IDENTIFIER = 0x00;
  private static final int FILE_BY_IDENTIFIER = 0x02;
  private static final int APPLICATION_BY_NAME = 0x04;

  private final CardFiles files;
  private final ChipBehaviour behaviour;
  private boolean inApplication;
  private @Nullable ChipFile current;

  FileSelection(CardFiles files, ChipBehaviour behaviour) {
    this.files = files;
    this.behaviour = behaviour;
  }

  boolean inApplication() {
    return inApplication;
  }

  Optional<ChipFile> current() {
    return Optional.ofNullable(current);
  }

  ResponseApdu select(CommandApdu command, boolean accessGranted) throws Refusal {
    switch (command.p1()) {
      case APPLICATION_BY_NAME -> selectApplication(command.data());
      case ANY_BY_IDENTIFIER, FILE_BY_IDENTIFIER -> selectByIdentifier(command, accessGranted);
      default -> throw new Refusal(StatusWord.WRONG_PARAMETERS);
    }
    return ResponseApdu.ok();
  }

  private void selectApplication(byte[] name) throws Refusal {
    Refusal.unless(Arrays.equals(APPLICATION, name), StatusWord.FILE_NOT_FOUND);
    inApplication = true;
    current = null;
  }

  private void selectByIdentifier(CommandApdu command, boolean accessGranted) throws Refusal {
    byte[] data = command.data();
    boolean any = command.p1() == ANY_BY_IDENTIFIER;
    Refusal.unless(data.length == 2 || (any && data.length == 0), StatusWord.WRONG_DATA);
    int identifier = data.length == 0 ? MASTER_FILE : ((data[0] & 0xFF) << 8) | (data[1] & 0xFF);
    if (any && identifier == MASTER_FILE) {
      int status = behaviour.masterFileStatus();
      Refusal.unless(status == StatusWord.OK, status);
      inApplication = false;
      current = null;
    } else {
      makeCurrent(files.byIdentifier(inApplication, identifier), accessGranted);
    }
  }

  /** Makes the file of a short identifier current, as READ BINARY with one does. */
  void selectShort(int identifier, boolean accessGranted) throws Refusal {
    makeCurrent(files.byShortIdentifier(inApplication, identifier), accessGranted);
  }

  private void makeCurrent(Optional<ChipFile> file, boolean accessGranted) throws Refusal {
    Refusal.unless(file.isPresent(), StatusWord.FILE_NOT_FOUND);
    ChipFile found = file.orElseThrow();
    Refusal.unless(CardFiles.isOpen(found, accessGranted), StatusWord.SECURITY_STATUS);
    current = found;
  }
}
