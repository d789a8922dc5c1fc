package io.dinhdanh.benchmarks.face;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Lucene's own scoring of vectors that lie one after the other in a mapped file, as its flat format
 * stores them, 64 rows a call. Lucene 10 needs Java 21, this module compiles on 17: so it is
 * reached by its names, which costs nothing at one call for 64 rows.
 */
final class LucenePeer implements FlatPeer {

  private static final int ROWS = 64;
  private static final String LUCENE = "org.apache.lucene.";

  private final Embeddings embeddings;
  private final int count;
  private final boolean bytes;
  private final Object scorer;
  private final Object values;
  private final Object product;
  private final MethodHandle bulk;
  private final int[] nodes = new int[ROWS];
  private final float[] scores = new float[ROWS];

  LucenePeer(Embeddings embeddings, int count, boolean bytes, Path folder) throws Exception {
    this.embeddings = embeddings;
    this.count = count;
    this.bytes = bytes;
    String name = bytes ? "int8" : "float32";
    int size = embeddings.dimension() * (bytes ? 1 : Float.BYTES);
    write(folder.resolve(name), size);
    Class<?> directory = type("store.MMapDirectory");
    Object opened = directory.getConstructor(Path.class).newInstance(folder);
    Class<?> context = type("store.IOContext");
    Object input =
        directory
            .getMethod("openInput", String.class, context)
            .invoke(opened, name, context.getField("DEFAULT").get(null));
    Class<?> similarity = type("index.VectorSimilarityFunction");
    product = similarity.getField("DOT_PRODUCT").get(null);
    Class<?> scorers = type("codecs.hnsw.FlatVectorsScorer");
    scorer =
        type("codecs.hnsw.FlatVectorScorerUtil")
            .getMethod("getLucene99FlatVectorsScorer")
            .invoke(null);
    String kind = bytes ? "OffHeapByteVectorValues" : "OffHeapFloatVectorValues";
    values =
        type("codecs.lucene95." + kind + "$DenseOffHeapVectorValues")
            .getConstructor(
                int.class, int.class, type("store.IndexInput"), int.class, scorers, similarity)
            .newInstance(embeddings.dimension(), count, input, size, scorer, product);
    Method method =
        type("util.hnsw.RandomVectorScorer")
            .getMethod("bulkScore", int[].class, float[].class, int.class);
    bulk = MethodHandles.lookup().unreflect(method);
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(LUCENE + name);
  }

  private void write(Path file, int size) throws Exception {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer row = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < count; i++) {
        row.clear();
        fill(row, embeddings.of(i));
        row.flip();
        channel.write(row);
      }
    }
  }

  private void fill(ByteBuffer row, float[] vector) {
    if (bytes) {
      row.put(rounded(vector));
    } else {
      row.asFloatBuffer().put(vector);
      row.position(row.limit());
    }
  }

  private static byte[] rounded(float[] vector) {
    float most = 0;
    for (float value : vector) {
      most = Math.max(most, Math.abs(value));
    }
    byte[] rounded = new byte[vector.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.round(127 * vector[i] / most);
    }
    return rounded;
  }

  @Override
  public String name() {
    return "Lucene " + (bytes ? "int8" : "float32") + ", " + scorer.getClass().getSimpleName();
  }

  @Override
  public float best(long person) throws Exception {
    Object probe = probe(embeddings.again(person));
    float best = -Float.MAX_VALUE;
    for (int row = 0; row < count; row += ROWS) {
      int many = Math.min(ROWS, count - row);
      for (int i = 0; i < many; i++) {
        nodes[i] = row + i;
      }
      score(probe, many);
      best = Math.max(best, max(many));
    }
    return best;
  }

  private void score(Object probe, int many) throws Exception {
    try {
      bulk.invoke(probe, nodes, scores, many);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private float max(int many) {
    float best = scores[0];
    for (int i = 1; i < many; i++) {
      best = Math.max(best, scores[i]);
    }
    return best;
  }

  private Object probe(float[] vector) throws Exception {
    Object target = bytes ? rounded(vector) : vector;
    for (Method method : type("codecs.hnsw.FlatVectorsScorer").getMethods()) {
      boolean wanted = method.getName().equals("getRandomVectorScorer");
      if (wanted && Arrays.asList(method.getParameterTypes()).contains(target.getClass())) {
        return method.invoke(scorer, product, values, target);
      }
    }
    throw new IllegalStateException("Lucene scores no " + target.getClass());
  }
}
