package io.dinhdanh.nfc.trust;

import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.internal.BoundedFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Reads a {@link TrustStore} from files and folders: certificates and revocation lists in DER or
 * PEM, CMS master lists, and LDIF as the ICAO PKD ships it. Certificates of authorities become
 * anchors, others candidates for document signers. A file of another kind is skipped and reported
 * when it lies in a folder, and refused when it was named. Stateless.
 */
public final class TrustStoreReader {

  /** The whole PKD in LDIF has some 80 MiB. */
  private static final int LARGEST_FILE = 256 * 1024 * 1024;

  private static final int MOST_FILES = 10_000;

  private final LoadingRules rules;
  private final TrustStoreBuilder store = new TrustStoreBuilder();

  private TrustStoreReader(LoadingRules rules) {
    this.rules = rules;
  }

  /**
   * Reads files and folders; folders are not searched below their first level.
   *
   * @param paths the files and folders
   * @return the store
   * @throws ChipException if a path is not there, cannot be read, or is a file of another kind
   */
  public static TrustStore read(List<Path> paths) throws ChipException {
    return read(paths, LoadingRules.usual());
  }

  /**
   * Reads files and folders under rules; folders are not searched below their first level.
   *
   * @param paths the files and folders
   * @param rules what master lists must fulfil
   * @return the store
   * @throws ChipException if a path is not there, cannot be read, is a file of another kind, or is
   *     a master list that the rules refuse
   */
  public static TrustStore read(List<Path> paths, LoadingRules rules) throws ChipException {
    TrustStoreReader reader = new TrustStoreReader(rules);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        reader.readFolder(path);
      } else {
        reader.add(name(path), bytes(path));
      }
    }
    return reader.store.build();
  }

  /**
   * Reads contents that are in memory, such as an application's assets.
   *
   * @param contents the bytes by the name under which to report them
   * @return the store
   * @throws ChipException if one of them is of another kind
   */
  public static TrustStore parse(Map<String, byte[]> contents) throws ChipException {
    return parse(contents, LoadingRules.usual());
  }

  /**
   * Reads contents that are in memory under rules.
   *
   * @param contents the bytes by the name under which to report them
   * @param rules what master lists must fulfil
   * @return the store
   * @throws ChipException if one of them is of another kind, or a master list that the rules refuse
   */
  public static TrustStore parse(Map<String, byte[]> contents, LoadingRules rules)
      throws ChipException {
    TrustStoreReader reader = new TrustStoreReader(rules);
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      reader.add(content.getKey(), content.getValue());
    }
    return reader.store.build();
  }

  private void add(String name, byte[] bytes) throws ChipException {
    try {
      new TrustFile(name, rules, store).addTo(bytes);
    } catch (MalformedAsn1Exception e) {
      throw new ChipException(new ChipError.NotTrustMaterial(name), e);
    } catch (RefusedListException e) {
      throw new ChipException(new ChipError.ListRefused(name, e.reason()), e);
    }
  }

  private void readFolder(Path folder) throws ChipException {
    for (Path file : regularFiles(folder)) {
      String name = name(file);
      try {
        new TrustFile(name, rules, store).addTo(bytes(file));
      } catch (MalformedAsn1Exception e) {
        store.skip(new SkippedItem(name, TrustSentences.NOT_TRUST_MATERIAL));
      } catch (RefusedListException e) {
        store.skip(new SkippedItem(name, e.reason()));
      }
    }
  }

  private static List<Path> regularFiles(Path folder) throws ChipException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      for (Path entry : entries) {
        if (files.size() == MOST_FILES) {
          throw new ChipException(new ChipError.TrustFileUnreadable(name(folder)));
        }
        files.add(entry);
      }
    } catch (IOException e) {
      throw new ChipException(new ChipError.TrustFileUnreadable(name(folder)), e);
    }
    Collections.sort(files);
    return files;
  }

  static byte[] bytes(Path file) throws ChipException {
    try {
      byte[] bytes = BoundedFile.read(file, LARGEST_FILE);
      if (bytes.length <= LARGEST_FILE) {
        return bytes;
      }
    } catch (IOException e) {
      throw new ChipException(new ChipError.TrustFileUnreadable(name(file)), e);
    }
    throw new ChipException(new ChipError.NotTrustMaterial(name(file)));
  }

  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
