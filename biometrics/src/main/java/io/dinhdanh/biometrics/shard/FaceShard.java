package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceHit;
import io.dinhdanh.biometrics.face.FaceHits;
import io.dinhdanh.biometrics.face.FaceQuery;
import io.dinhdanh.biometrics.face.FaceSnapshot;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A shard of faces. A record is the floats of an embedding, little-endian. */
record FaceShard(FaceSnapshot faces) implements ShardSnapshot {

  @Override
  public GalleryView view() {
    return faces.view();
  }

  @Override
  public List<ShardAnswer> searchAll(List<byte[]> probes, ShardQuery query)
      throws BiometricsException {
    FaceQuery nearest = FaceQuery.nearest(query.limit()).above(query.lowest());
    List<float[]> embeddings = new ArrayList<>(probes.size());
    for (byte[] probe : probes) {
      embeddings.add(floats(probe));
    }
    List<ShardAnswer> answers = new ArrayList<>(probes.size());
    for (FaceHits hits : faces.searchAll(embeddings, nearest)) {
      answers.add(answer(hits));
    }
    return answers;
  }

  @Override
  public Map<String, byte[]> records(String owner) {
    int slot = view().slot(owner);
    return slot < 0 ? Map.of() : Map.of(owner, view().record(slot));
  }

  private static float[] floats(byte[] record) throws BiometricsException {
    if (record.length % Float.BYTES != 0) {
      throw ShardErrors.probeUnfit();
    }
    float[] floats = new float[record.length / Float.BYTES];
    ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
    return floats;
  }

  private static ShardAnswer answer(FaceHits found) {
    List<ShardHit> hits = new ArrayList<>(found.hits().size());
    for (FaceHit hit : found.hits()) {
      hits.add(new ShardHit(hit.id(), hit.score()));
    }
    return new ShardAnswer(hits, found.examined());
  }
}
