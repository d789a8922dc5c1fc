package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** A folder of a Hadoop file system. */
final class RemoteFolder {

  private static final int LONGEST_TEXT = 1 << 20;

  private final Path folder;
  private final Configuration configuration;

  RemoteFolder(String folder, Configuration configuration) {
    this.folder = new Path(folder);
    this.configuration = configuration;
  }

  private FileSystem files() throws IOException {
    return folder.getFileSystem(configuration);
  }

  String readText(String name) throws BiometricsException {
    try (InputStream in = files().open(new Path(folder, name))) {
      byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
      if (bytes.length > LONGEST_TEXT) {
        throw JobErrors.unreadable(name, null);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw JobErrors.unreadable(name, e);
    }
  }

  /** The bytes of a file, or null if there is none. */
  byte @Nullable [] read(String name) throws IOException {
    try (InputStream in = files().open(new Path(folder, name))) {
      return in.readAllBytes();
    } catch (FileNotFoundException none) {
      return null;
    }
  }

  /** Puts a file in its place whole, or not at all; one that is there already is replaced. */
  void write(String name, String unfinished, byte[] bytes) throws IOException {
    FileSystem files = files();
    Path draft = new Path(folder, unfinished);
    Path place = new Path(folder, name);
    try (var out = files.create(draft, true)) {
      out.write(bytes);
    }
    if (!files.rename(draft, place)) {
      files.delete(place, false);
      if (!files.rename(draft, place)) {
        throw new IOException("a finished part of the job cannot be put in its place");
      }
    }
  }

  void copyTo(java.nio.file.Path local) throws IOException {
    FileSystem files = files();
    for (FileStatus file : files.listStatus(folder)) {
      String name = file.getPath().getName();
      if (file.isFile() && name.endsWith(".gallery")) {
        Path target = new Path(local.resolve(name).toUri());
        files.copyToLocalFile(false, file.getPath(), target, true);
      }
    }
  }

  List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try {
      for (FileStatus file : files().listStatus(folder)) {
        names.add(file.getPath().getName());
      }
    } catch (FileNotFoundException nothingYet) {
      return names;
    }
    return names;
  }
}
