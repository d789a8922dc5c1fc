package io.dinhdanh.biometrics.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts drivers whose executors are processes of their own, on the loopback only. */
final class OwnCluster {

  private final Path folder;
  private final List<String> folders = new ArrayList<>();

  OwnCluster(Path folder) throws IOException {
    this.folder = folder;
    Path jars = Files.createDirectories(folder.resolve("spark").resolve("jars"));
    Files.write(folder.resolve("spark").resolve("RELEASE"), new byte[0]);
    int number = 0;
    for (String entry :
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
      Path path = Path.of(entry).toAbsolutePath();
      if (Files.isDirectory(path)) {
        folders.add(path.toString());
      } else if (Files.exists(path)) {
        String name = String.format("%04d-%s", number++, path.getFileName());
        Files.createSymbolicLink(jars.resolve(name), path);
      }
    }
  }

  Process start(String shards, Path work, Path answer) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-Xmx600m",
            "-cp",
            System.getProperty("java.class.path"),
            "-Dtest.folders=" + String.join(File.pathSeparator, folders),
            OwnDriver.class.getName(),
            "local-cluster[2,1,1024]",
            shards,
            work.toUri().toString(),
            answer.toString());
    builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("driver.log").toFile());
    return builder.start();
  }

  /** The executors of a driver. */
  static List<ProcessHandle> executors(Process driver) {
    return driver
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains("ExecutorBackend"))
        .toList();
  }

  /** Waits until a job has finished some of its parts. */
  static void awaitParts(Path work, int count, Process driver)
      throws IOException, InterruptedException {
    while (parts(work) < count && driver.isAlive()) {
      Thread.sleep(5);
    }
  }

  static long parts(Path work) throws IOException {
    if (!Files.isDirectory(work)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(work)) {
      return files.filter(file -> file.toString().endsWith(".done")).count();
    } catch (UncheckedIOException renamedMeanwhile) {
      return 0;
    }
  }
}
