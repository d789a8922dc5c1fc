package io.dinhdanh.nfc.lds;

import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The raw files of one chip, as they were read. Immutable: bytes are copied in and out. A file that
 * is present but empty stays present. Nothing says yet whether the bytes are genuine.
 */
public final class ChipFiles {

  /** The largest file that is taken unless the caller says otherwise, in bytes: 1 MiB. */
  public static final int DEFAULT_LIMIT = 1 << 20;

  private static final ChipFiles EMPTY =
      new ChipFiles(new EnumMap<>(ChipFile.class), DEFAULT_LIMIT);

  private final Map<ChipFile, byte[]> files;
  private final int limit;

  private ChipFiles(Map<ChipFile, byte[]> files, int limit) {
    this.files = files;
    this.limit = limit;
  }

  /**
   * No files, to begin with; each may hold {@link #DEFAULT_LIMIT} bytes.
   *
   * @return the empty set of files
   */
  public static ChipFiles empty() {
    return EMPTY;
  }

  /**
   * No files, to begin with.
   *
   * @param limit the largest size of one file, in bytes, at least 1
   * @return an empty set of files
   * @throws IllegalArgumentException if the limit is below 1
   */
  public static ChipFiles empty(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a file's limit is at least one byte");
    }
    return new ChipFiles(new EnumMap<>(ChipFile.class), limit);
  }

  /**
   * These files and one more; an earlier content of the same file is replaced.
   *
   * @param file which file
   * @param content its bytes, copied
   * @return a new set of files
   * @throws ChipException with {@link ChipError.FileTooLarge} if the content is above the limit
   */
  public ChipFiles with(ChipFile file, byte[] content) throws ChipException {
    Objects.requireNonNull(file, "file");
    if (content.length > limit) {
      throw new ChipException(new ChipError.FileTooLarge(file.name(), limit));
    }
    Map<ChipFile, byte[]> copy = new EnumMap<>(files);
    copy.put(file, content.clone());
    return new ChipFiles(copy, limit);
  }

  /**
   * These files without one.
   *
   * @param file which file
   * @return a new set of files
   */
  public ChipFiles without(ChipFile file) {
    Map<ChipFile, byte[]> copy = new EnumMap<>(files);
    copy.remove(file);
    return new ChipFiles(copy, limit);
  }

  /**
   * Only some of these files; those that are not present stay absent.
   *
   * @param kept which files
   * @return a new set of files
   */
  public ChipFiles only(Set<ChipFile> kept) {
    Map<ChipFile, byte[]> copy = new EnumMap<>(files);
    copy.keySet().retainAll(kept);
    return new ChipFiles(copy, limit);
  }

  /**
   * The bytes of a file.
   *
   * @param file which file
   * @return a copy, of length 0 if the file is present but empty; nothing if it is absent
   */
  public Optional<byte[]> get(ChipFile file) {
    return Optional.ofNullable(files.get(file)).map(byte[]::clone);
  }

  /**
   * Feeds a file to a hash function, without a copy on the way.
   *
   * @param file which file
   * @param digest takes its bytes
   * @return false if the file is absent; nothing is fed then
   */
  public boolean digest(ChipFile file, MessageDigest digest) {
    byte[] content = files.get(file);
    if (content != null) {
      digest.update(content);
    }
    return content != null;
  }

  /** The bytes themselves, for readers of this room, which change nothing. */
  Optional<byte[]> shared(ChipFile file) {
    return Optional.ofNullable(files.get(file));
  }

  /**
   * The files that are present, empty ones too.
   *
   * @return an unmodifiable set in the order of {@link ChipFile}
   */
  public Set<ChipFile> present() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /**
   * The document security object, without which nothing can be verified.
   *
   * @return a copy of its bytes, at least one
   * @throws ChipException with {@link ChipError.NoSecurityObject} if it is missing or empty
   */
  public byte[] securityObject() throws ChipException {
    byte[] content = files.get(ChipFile.SOD);
    if (content == null || content.length == 0) {
      throw new ChipException(new ChipError.NoSecurityObject(content != null));
    }
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChipFiles that
        && files.keySet().equals(that.files.keySet())
        && files.entrySet().stream()
            .allMatch(e -> Arrays.equals(e.getValue(), that.files.get(e.getKey())));
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (Map.Entry<ChipFile, byte[]> entry : files.entrySet()) {
      hash += entry.getKey().name().hashCode() ^ Arrays.hashCode(entry.getValue());
    }
    return hash;
  }

  /** Names the files; their bytes are personal data and stay out. */
  @Override
  public String toString() {
    return "ChipFiles" + files.keySet();
  }
}
