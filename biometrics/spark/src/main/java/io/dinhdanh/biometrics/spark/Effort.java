package io.dinhdanh.biometrics.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a task did, and which shards it could not read. */
record Effort(long comparisons, long nanos, List<Missing> missing) {

  private static final int MOST_MISSING = 1 << 13;

  void write(DataOutputStream out) throws IOException {
    out.writeLong(comparisons);
    out.writeLong(nanos);
    out.writeInt(missing.size());
    for (Missing one : missing) {
      out.writeInt(one.shard().set());
      out.writeInt(one.shard().shard());
      out.writeUTF(one.code());
    }
  }

  static Effort read(DataInputStream in) throws IOException {
    long comparisons = in.readLong();
    long nanos = in.readLong();
    int count = in.readInt();
    if (count < 0 || count > MOST_MISSING) {
      throw new IOException("a part of the job names too many shards");
    }
    List<Missing> missing = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      missing.add(new Missing(new ShardRef(in.readInt(), in.readInt()), in.readUTF()));
    }
    return new Effort(comparisons, nanos, missing);
  }
}
