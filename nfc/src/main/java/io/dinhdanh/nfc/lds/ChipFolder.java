package io.dinhdanh.nfc.lds;

import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.internal.BoundedFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chip's files found in a folder under any of the usual names ({@code DG1.bin}, {@code
 * Datagroup1.bin}, {@code ef0101.bin}, {@code EF_SOD.bin}, {@code EF.COM} and the like, in any case
 * and with any extension), and the names of what else lies there. Immutable.
 */
public final class ChipFolder {

  /** The largest number of entries that a folder may have. */
  public static final int ENTRY_LIMIT = 1_024;

  private final ChipFiles files;
  private final List<String> skipped;

  private ChipFolder(ChipFiles files, List<String> skipped) {
    this.files = files;
    this.skipped = Collections.unmodifiableList(skipped);
  }

  /**
   * Reads a folder; each file may hold {@link ChipFiles#DEFAULT_LIMIT} bytes. Sub-folders are not
   * entered; symbolic links to ordinary files are followed.
   *
   * @param folder the folder
   * @return what it holds
   * @throws ChipException if it is no folder, holds no file of a chip or two for the same, or one
   *     of them cannot be read or is too large
   */
  public static ChipFolder read(Path folder) throws ChipException {
    return read(folder, ChipFiles.DEFAULT_LIMIT);
  }

  /**
   * Reads a folder, with a limit of the caller's.
   *
   * @param folder the folder
   * @param limit the largest size of one file, in bytes, at least 1
   * @return what it holds
   * @throws ChipException as {@link #read(Path)}
   */
  public static ChipFolder read(Path folder, int limit) throws ChipException {
    List<String> skipped = new ArrayList<>();
    Map<ChipFile, Path> found = new EnumMap<>(ChipFile.class);
    for (Path entry : list(folder)) {
      String name = entry.getFileName().toString();
      Optional<ChipFile> file = FileNames.recognise(name);
      if (file.isPresent()) {
        add(found, file.get(), entry);
      } else {
        skipped.add(name);
      }
    }
    if (found.isEmpty()) {
      throw new ChipException(new ChipError.NoChipFiles(folder.toString()));
    }
    return new ChipFolder(content(found, limit), skipped);
  }

  /**
   * Reads a lone security object, whatever its file is called.
   *
   * @param file the file
   * @return the security object as the only file of its chip
   * @throws ChipException if it cannot be read or is too large
   */
  public static ChipFiles securityObject(Path file) throws ChipException {
    return ChipFiles.empty().with(ChipFile.SOD, bytes(ChipFile.SOD, file, ChipFiles.DEFAULT_LIMIT));
  }

  /**
   * The files of the chip.
   *
   * @return their bytes
   */
  public ChipFiles files() {
    return files;
  }

  /**
   * What else lies in the folder.
   *
   * @return the names of the other entries in alphabetical order; unmodifiable
   */
  public List<String> skipped() {
    return skipped;
  }

  @Override
  public String toString() {
    return "ChipFolder[" + files + ", " + skipped.size() + " skipped]";
  }

  private static List<Path> list(Path folder) throws ChipException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (entries.size() == ENTRY_LIMIT) {
          throw new ChipException(new ChipError.FolderTooLarge(folder.toString(), ENTRY_LIMIT));
        }
        entries.add(entry);
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new ChipException(new ChipError.NotAFolder(folder.toString()), e);
    }
    Collections.sort(entries);
    return entries;
  }

  private static void add(Map<ChipFile, Path> found, ChipFile file, Path entry)
      throws ChipException {
    Path earlier = found.putIfAbsent(file, entry);
    if (earlier != null) {
      throw new ChipException(
          new ChipError.DuplicateFile(
              file.name(), earlier.getFileName().toString(), entry.getFileName().toString()));
    }
  }

  private static ChipFiles content(Map<ChipFile, Path> found, int limit) throws ChipException {
    ChipFiles files = ChipFiles.empty(limit);
    for (Map.Entry<ChipFile, Path> entry : found.entrySet()) {
      files = files.with(entry.getKey(), bytes(entry.getKey(), entry.getValue(), limit));
    }
    return files;
  }

  private static byte[] bytes(ChipFile file, Path path, int limit) throws ChipException {
    try {
      return BoundedFile.read(path, limit);
    } catch (IOException e) {
      String name = String.valueOf(path.getFileName());
      throw new ChipException(new ChipError.Unreadable(file.name(), name), e);
    }
  }
}
