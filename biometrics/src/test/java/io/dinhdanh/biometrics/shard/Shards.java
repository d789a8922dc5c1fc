package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Made-up galleries of faces, with people enrolled twice and scores that tie. */
final class Shards {

  static final FaceSpace SPACE = new FaceSpace("made-up", "1", 8, FaceMetric.COSINE);
  static final GalleryOptions OPTIONS =
      GalleryOptions.of(SPACE.format()).withForce(ForcePolicy.ON_REQUEST);

  private Shards() {}

  static byte[] record(float[] embedding) {
    ByteBuffer out = ByteBuffer.allocate(4 * embedding.length).order(ByteOrder.LITTLE_ENDIAN);
    out.asFloatBuffer().put(embedding);
    return out.array();
  }

  /** A face of small whole numbers, so that equal scores are common. */
  static byte[] face(Random random) {
    float[] embedding = new float[SPACE.dimension()];
    for (int i = 0; i < embedding.length; i++) {
      embedding[i] = random.nextInt(5) - 2;
    }
    return record(embedding);
  }

  static Map<String, byte[]> faces(int count, long seed) {
    Random random = new Random(seed);
    Map<String, byte[]> faces = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      faces.put("p" + random.nextInt(10) + "-" + i, face(random));
    }
    return faces;
  }

  static GalleryView gallery(Path folder, Map<String, byte[]> records) throws BiometricsException {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      store.enrollAll(records);
      return store.view();
    }
  }
}
