package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Small texts that are whole or not there, whatever happens while they are written. */
final class ManifestFile {

  private static final long LONGEST = 1 << 20;

  private ManifestFile() {}

  static String read(Path file) throws BiometricsException {
    try {
      if (Files.size(file) > LONGEST) {
        throw ShardErrors.manifestUnfit("too long");
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw ShardErrors.manifestUnreadable(e);
    }
  }

  static void write(Path file, String text) throws BiometricsException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      try (FileChannel channel =
          FileChannel.open(
              unfinished,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw ShardErrors.manifestUnreadable(e);
    }
  }
}
