package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.shard.ShardAnswer;
import io.dinhdanh.biometrics.shard.ShardHit;
import io.dinhdanh.biometrics.shard.ShardQuery;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The answers of one shard in a work file. */
final class Answers {

  private Answers() {}

  static void write(List<ShardAnswer> answers, DataOutputStream out) throws IOException {
    out.writeInt(answers.size());
    for (ShardAnswer answer : answers) {
      out.writeLong(answer.examined());
      out.writeInt(answer.hits().size());
      for (ShardHit hit : answer.hits()) {
        out.writeUTF(hit.id());
        out.writeDouble(hit.score());
      }
    }
  }

  /** The answers, one for each probe, or none where the shard did not answer. */
  static List<ShardAnswer> read(DataInputStream in, int probes) throws IOException {
    int count = in.readInt();
    if (count != 0 && count != probes) {
      throw new IOException("a part of the job answers other probes");
    }
    List<ShardAnswer> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(answer(in));
    }
    return answers;
  }

  private static ShardAnswer answer(DataInputStream in) throws IOException {
    long examined = in.readLong();
    int count = in.readInt();
    if (count < 0 || count > ShardQuery.MOST) {
      throw new IOException("a part of the job holds too many hits");
    }
    List<ShardHit> hits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      hits.add(new ShardHit(in.readUTF(), in.readDouble()));
    }
    return new ShardAnswer(hits, examined);
  }
}
