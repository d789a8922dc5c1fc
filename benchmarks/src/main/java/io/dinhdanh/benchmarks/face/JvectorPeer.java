package io.dinhdanh.benchmarks.face;

import io.github.jbellis.jvector.vector.VectorUtil;
import io.github.jbellis.jvector.vector.VectorizationProvider;
import io.github.jbellis.jvector.vector.types.VectorFloat;
import io.github.jbellis.jvector.vector.types.VectorTypeSupport;
import java.util.ArrayList;
import java.util.List;

/** The dot product of JVector by the best provider that it finds on this JVM. */
final class JvectorPeer implements FlatPeer {

  private static final VectorTypeSupport TYPES =
      VectorizationProvider.getInstance().getVectorTypeSupport();

  private final List<VectorFloat<?>> rows = new ArrayList<>();
  private final Embeddings embeddings;

  JvectorPeer(Embeddings embeddings, int count) {
    this.embeddings = embeddings;
    for (int i = 0; i < count; i++) {
      rows.add(TYPES.createFloatVector(embeddings.of(i)));
    }
  }

  @Override
  public String name() {
    return "JVector float32, " + VectorizationProvider.getInstance().getClass().getSimpleName();
  }

  @Override
  public float best(long person) {
    VectorFloat<?> probe = TYPES.createFloatVector(embeddings.again(person));
    float best = -Float.MAX_VALUE;
    for (VectorFloat<?> row : rows) {
      best = Math.max(best, VectorUtil.dotProduct(probe, row));
    }
    return best;
  }
}
