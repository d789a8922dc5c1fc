package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.text.Sentence;
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
 * PEM, and CMS master lists. Certificates of authorities become anchors, others candidates for
 * document signers. A file of another kind is skipped and reported when it lies in a folder, and
 * refused when it was named. Stateless.
 */
public final class TrustStoreReader {

  private static final int LARGEST_FILE = 16 * 1024 * 1024;
  private static final int MOST_FILES = 10_000;

  private TrustStoreReader() {}

  /**
   * Reads files and folders; folders are not searched below their first level.
   *
   * @param paths the files and folders
   * @return the store
   * @throws ChipException if a path is not there, cannot be read, or is a file of another kind
   */
  public static TrustStore read(List<Path> paths) throws ChipException {
    TrustStore.Builder store = TrustStore.builder();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        readFolder(path, store);
      } else {
        readNamed(path, store);
      }
    }
    return store.build();
  }

  /**
   * Reads contents that are in memory, such as an application's assets.
   *
   * @param contents the bytes by the name under which to report them
   * @return the store
   * @throws ChipException if one of them is of another kind
   */
  public static TrustStore parse(Map<String, byte[]> contents) throws ChipException {
    TrustStore.Builder store = TrustStore.builder();
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      try {
        TrustFile.parse(content.getValue()).addTo(store);
      } catch (MalformedAsn1Exception e) {
        throw new ChipException(new ChipError.NotTrustMaterial(content.getKey()), e);
      }
    }
    return store.build();
  }

  private static void readNamed(Path file, TrustStore.Builder store) throws ChipException {
    try {
      TrustFile.parse(bytes(file)).addTo(store);
    } catch (MalformedAsn1Exception e) {
      throw new ChipException(new ChipError.NotTrustMaterial(name(file)), e);
    }
  }

  private static void readFolder(Path folder, TrustStore.Builder store) throws ChipException {
    for (Path file : regularFiles(folder)) {
      try {
        TrustFile.parse(bytes(file)).addTo(store);
      } catch (MalformedAsn1Exception e) {
        store.skip(new SkippedItem(name(file), notTrustMaterial()));
      }
    }
  }

  private static Sentence notTrustMaterial() {
    return new Sentence(
        "This is no certificate, revocation list or master list that can be used.",
        "Đây không phải chứng thư, danh sách thu hồi hay danh sách chứng thư gốc dùng được.");
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
