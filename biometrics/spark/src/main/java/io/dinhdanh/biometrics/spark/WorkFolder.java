package io.dinhdanh.biometrics.spark;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SerializableWritable;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of one job lie: each is written by its task, whole or not at all. Parts from
 * which a shard is missing are read by the job that made them, and made anew by the next one.
 */
final class WorkFolder implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DONE = ".done";
  private static final String PARTIAL = ".partial";

  private final String folder;
  private final SerializableWritable<Configuration> configuration;

  WorkFolder(String work, String job, Configuration configuration) {
    this.folder = (work.endsWith("/") ? work : work + "/") + job;
    this.configuration = new SerializableWritable<>(configuration);
  }

  private RemoteFolder files() {
    return new RemoteFolder(folder, configuration.value());
  }

  private static String name(int unit, String end) {
    return "part-" + Integer.toString(1_000_000 + unit).substring(1) + end;
  }

  /** The units of which no whole part is there yet. */
  List<Integer> pending(int units) throws IOException {
    Set<String> names = new HashSet<>(files().names());
    List<Integer> pending = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      if (!names.contains(name(unit, DONE)) || body(unit, DONE) == null) {
        pending.add(unit);
      }
    }
    return pending;
  }

  void write(int unit, long attempt, boolean whole, WorkFile.Body body) throws IOException {
    String draft = "_" + unit + "-" + attempt + ".tmp";
    files().write(name(unit, whole ? DONE : PARTIAL), draft, WorkFile.encode(body));
  }

  DataInputStream read(int unit) throws IOException {
    DataInputStream done = body(unit, DONE);
    DataInputStream part = done == null ? body(unit, PARTIAL) : done;
    if (part == null) {
      throw new IOException("a part of the job is gone");
    }
    return part;
  }

  private @Nullable DataInputStream body(int unit, String end) throws IOException {
    byte[] bytes = files().read(name(unit, end));
    return bytes == null ? null : WorkFile.decode(bytes);
  }
}
