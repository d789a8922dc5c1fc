package io.dinhdanh.benchmarks.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that is gone when the run is over.
 *
 * @param path of the folder
 */
public record ScratchFolder(Path path) implements AutoCloseable {

  /**
   * A new empty folder.
   *
   * @param name that its own begins with
   * @return the folder; close it
   * @throws IOException if it cannot be made
   */
  public static ScratchFolder create(String name) throws IOException {
    return new ScratchFolder(Files.createTempDirectory(name));
  }

  @Override
  public void close() throws IOException {
    for (Path file : deepestFirst()) {
      Files.delete(file);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
    }
  }
}
