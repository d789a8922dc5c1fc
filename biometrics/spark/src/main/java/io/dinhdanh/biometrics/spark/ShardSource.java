package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryFormat;
import io.dinhdanh.biometrics.gallery.GalleryKey;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardSnapshot;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;

/**
 * A shard as it lies on a file system. It is copied to this machine and read into memory as it was
 * at its write; the copy is deleted at once.
 *
 * @param user who reads it: what one reads with his key, in his time, is not shown to others
 */
record ShardSource(
    String user, String folder, ShardKind kind, GalleryFormat format, long write, long bytes) {

  /** A compaction may delete files while they are copied; then the new ones are. */
  private static final int TRIES = 3;

  static ShardSource of(String user, String folder, ShardSet set, int shard) {
    ShardSet.Shard entry = set.shards().get(shard);
    long bytes = set.kind().bytes(set.format(), entry.size());
    String place = folder.endsWith("/") ? folder : folder + "/";
    return new ShardSource(
        user, place + entry.folder(), set.kind(), set.format(), entry.write(), bytes);
  }

  ShardSnapshot load(Configuration configuration, ShardKeys keys)
      throws IOException, BiometricsException {
    Path copy = Files.createTempDirectory("dinhdanh-shard");
    try {
      copyTo(copy, configuration);
      return read(copy, keys);
    } finally {
      delete(copy);
    }
  }

  private void copyTo(Path copy, Configuration configuration) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        new RemoteFolder(folder, configuration).copyTo(copy);
        return;
      } catch (FileNotFoundException moved) {
        if (attempt == TRIES) {
          throw moved;
        }
        clear(copy);
      }
    }
  }

  private ShardSnapshot read(Path copy, ShardKeys keys) throws BiometricsException {
    byte[] bytes = keys.key();
    SecureRandom random = new SecureRandom();
    if (bytes == null) {
      return kind.readAt(
          copy, new GalleryOptions(format, null, ForcePolicy.ON_REQUEST, random), write);
    }
    try (GalleryKey key = GalleryKey.of(bytes)) {
      return kind.readAt(
          copy, new GalleryOptions(format, key, ForcePolicy.ON_REQUEST, random), write);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    clear(folder);
    Files.deleteIfExists(folder);
  }
}
