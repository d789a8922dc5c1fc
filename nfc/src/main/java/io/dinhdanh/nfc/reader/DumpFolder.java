package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.internal.BoundedFile;
import io.dinhdanh.nfc.lds.ChipFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A dump in a folder: {@value #NAME} with all of it, and beside it each file of the chip by itself,
 * as other tools expect them ({@code EF_SOD.bin}, {@code Datagroup1.bin}).
 */
public final class DumpFolder {

  /** The name of the file that holds the dump. */
  public static final String NAME = "dump.json";

  private static final int LIMIT = 1 << 22;

  private DumpFolder() {}

  /**
   * Writes a dump, replacing what lies there under these names.
   *
   * @param folder where to; made if it is not there
   * @param dump what to write
   * @throws IOException if it cannot be written
   */
  public static void write(Path folder, ChipDump dump) throws IOException {
    Files.createDirectories(folder);
    String json = ChipDumpJson.INSTANCE.write(dump) + "\n";
    Files.write(folder.resolve(NAME), json.getBytes(StandardCharsets.UTF_8));
    for (ChipFile file : dump.files().present()) {
      Files.write(folder.resolve(name(file)), dump.files().get(file).orElse(new byte[0]));
    }
  }

  private static String name(ChipFile file) {
    return switch (file) {
      case COM -> "EF_COM.bin";
      case SOD -> "EF_SOD.bin";
      case CARD_ACCESS -> "EF_CardAccess.bin";
      case CARD_SECURITY -> "EF_CardSecurity.bin";
      default -> "Datagroup" + file.number() + ".bin";
    };
  }

  /**
   * Reads the dump that lies in a folder.
   *
   * @param folder the folder
   * @return the dump; nothing if there is no {@value #NAME}
   * @throws ChipException with {@link ReadError.NotADump} if there is one that cannot be taken in
   */
  public static Optional<ChipDump> read(Path folder) throws ChipException {
    Path file = folder.resolve(NAME);
    return Files.exists(file) ? Optional.of(readFile(file)) : Optional.empty();
  }

  /**
   * Reads a dump from its file.
   *
   * @param file the file, at most 4 MiB
   * @return the dump
   * @throws ChipException with {@link ReadError.NotADump} if it cannot be taken in
   */
  public static ChipDump readFile(Path file) throws ChipException {
    try {
      return ChipDumpJson.INSTANCE.read(new ByteArrayInputStream(BoundedFile.read(file, LIMIT)));
    } catch (MalformedJsonException e) {
      throw new ChipException(new ReadError.NotADump(e.sentence()), e);
    } catch (IOException e) {
      throw new ChipException(
          new ReadError.NotADump(new Sentence("The file cannot be read.", "Không đọc được tệp.")),
          e);
    }
  }
}
