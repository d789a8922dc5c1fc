package io.dinhdanh.biometrics.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The best pairs of a task, how many there were, and whether even more were not counted. */
record FoundPairs(List<Pair> best, long found, boolean cutOff) {

  void write(DataOutputStream out) throws IOException {
    out.writeLong(found);
    out.writeBoolean(cutOff);
    out.writeInt(best.size());
    for (Pair pair : best) {
      out.writeUTF(pair.one());
      out.writeUTF(pair.other());
      out.writeDouble(pair.score());
    }
  }

  static FoundPairs read(DataInputStream in) throws IOException {
    long found = in.readLong();
    boolean cutOff = in.readBoolean();
    int count = in.readInt();
    if (count < 0 || count > PairQuery.MOST) {
      throw new IOException("a part of the job holds too many pairs");
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pairs.add(new Pair(in.readUTF(), in.readUTF(), in.readDouble()));
    }
    return new FoundPairs(pairs, found, cutOff);
  }
}
