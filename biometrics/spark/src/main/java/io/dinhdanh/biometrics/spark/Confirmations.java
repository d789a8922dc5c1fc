package io.dinhdanh.biometrics.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What fingers say of the pairs of one block, in a work file; the block knows the pairs. */
final class Confirmations {

  private Confirmations() {}

  static void write(List<ConfirmedPair> said, DataOutputStream out) throws IOException {
    out.writeInt(said.size());
    for (ConfirmedPair pair : said) {
      out.writeUTF(pair.outcome().name());
      out.writeDouble(pair.score());
      out.writeInt(pair.compared());
    }
  }

  static List<ConfirmedPair> read(DataInputStream in, List<Pair> pairs) throws IOException {
    if (in.readInt() != pairs.size()) {
      throw new IOException("a part of the job is about other pairs");
    }
    List<ConfirmedPair> said = new ArrayList<>();
    for (Pair pair : pairs) {
      said.add(new ConfirmedPair(pair, outcome(in.readUTF()), in.readDouble(), in.readInt()));
    }
    return said;
  }

  private static ConfirmedPair.Outcome outcome(String name) throws IOException {
    for (ConfirmedPair.Outcome outcome : ConfirmedPair.Outcome.values()) {
      if (outcome.name().equals(name)) {
        return outcome;
      }
    }
    throw new IOException("a part of the job says what nobody knows");
  }
}
