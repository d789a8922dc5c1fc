package io.dinhdanh.nfc.testkit.chip;

import io.dinhdanh.nfc.lds.ChipFile;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of the chip: those of the master file and those of the eMRTD application. */
final class CardFiles {

  private static final Set<ChipFile> IN_MASTER_FILE =
      Set.of(ChipFile.CARD_ACCESS, ChipFile.CARD_SECURITY);

  /** Files that only an inspection system with terminal rights reads (ICAO Doc 9303-11 §7.1). */
  private static final Set<ChipFile> GUARDED = Set.of(ChipFile.DG3, ChipFile.DG4);

  private final Map<ChipFile, byte[]> contents;

  CardFiles(Map<ChipFile, byte[]> contents) {
    Map<ChipFile, byte[]> copy = new EnumMap<>(ChipFile.class);
    contents.forEach((file, bytes) -> copy.put(file, bytes.clone()));
    this.contents = Collections.unmodifiableMap(copy);
  }

  Optional<ChipFile> byIdentifier(boolean application, int identifier) {
    return contents.keySet().stream()
        .filter(file -> IN_MASTER_FILE.contains(file) != application)
        .filter(file -> file.identifier() == identifier)
        .findFirst();
  }

  Optional<ChipFile> byShortIdentifier(boolean application, int identifier) {
    return contents.keySet().stream()
        .filter(file -> IN_MASTER_FILE.contains(file) != application)
        .filter(file -> file.shortIdentifier() == identifier)
        .findFirst();
  }

  byte[] content(ChipFile file) {
    byte[] bytes = contents.get(file);
    if (bytes == null) {
      throw new IllegalArgumentException("no such file");
    }
    return bytes.clone();
  }

  /** Whether a reader may select and read the file. */
  static boolean isOpen(ChipFile file, boolean accessGranted) {
    return file == ChipFile.CARD_ACCESS || (accessGranted && !GUARDED.contains(file));
  }
}
