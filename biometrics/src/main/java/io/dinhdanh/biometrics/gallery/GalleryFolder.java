package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done to the folder of a gallery as a whole. */
final class GalleryFolder {

  private static final long FULL = 1 << 16;

  private GalleryFolder() {}

  static FileLayer lock(Path directory) throws BiometricsException {
    DirectoryFiles files;
    try {
      files = DirectoryFiles.lock(directory);
    } catch (IOException e) {
      throw GalleryErrors.failing(e);
    }
    if (files == null) {
      throw GalleryErrors.inUse();
    }
    return files;
  }

  static boolean founded(Path directory) throws BiometricsException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (GalleryFileName.parse(String.valueOf(entry.getFileName())) != null) {
          return true;
        }
      }
      return false;
    } catch (DirectoryIteratorException e) {
      throw GalleryErrors.failing(new IOException(e));
    } catch (IOException e) {
      throw GalleryErrors.failing(e);
    }
  }

  static void release(FileLayer files) throws BiometricsException {
    try {
      files.close();
    } catch (IOException e) {
      throw GalleryErrors.failing(e);
    }
  }

  /** Says whether the disk is full or failing. */
  static BiometricsException failure(FileLayer files, IOException e) {
    try {
      return files.usableSpace() < FULL + Frames.MAXIMUM_BODY
          ? GalleryErrors.diskFull(e)
          : GalleryErrors.failing(e);
    } catch (IOException notEvenThat) {
      e.addSuppressed(notEvenThat);
      return GalleryErrors.failing(e);
    }
  }

  /** Deletes what a crash kept from being deleted. */
  static void tidy(FileLayer files, List<String> superfluous) throws IOException {
    for (String name : superfluous) {
      files.delete(name);
    }
    if (!superfluous.isEmpty()) {
      files.forceDirectory();
    }
  }

  static void deleteBefore(FileLayer files, long write) throws IOException {
    for (String name : files.list()) {
      GalleryFileName ours = GalleryFileName.parse(name);
      if (ours != null && ours.write() <= write && !ours.equals(GalleryFileName.snapshot(write))) {
        files.delete(name);
      }
    }
    files.forceDirectory();
  }

  static List<Finding> verify(FileLayer files, @Nullable GalleryKey key, long until)
      throws BiometricsException {
    try {
      return new GalleryScan(files, null, key).until(until).run(new NothingKept()).findings();
    } catch (IOException e) {
      throw failure(files, e);
    }
  }

  /** Looks at entries and keeps none. */
  private static final class NothingKept implements Entries.Sink {
    @Override
    public boolean put(byte[] bytes, int idAt, int idLength, int recordAt, int recordLength) {
      return recordLength <= Frames.MAXIMUM_RECORD && Ids.valid(bytes, idAt, idLength);
    }

    @Override
    public void remove(byte[] bytes, int idAt, int idLength) {
      // A removal of an unknown id is as good as any.
    }
  }
}
