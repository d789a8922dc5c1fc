package io.dinhdanh.benchmarks.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.kernel.RowKernel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A gallery of made-up people in a folder. */
final class FilledGallery {

  private static final int AT_ONCE = 256;

  private final Path folder;
  private final FaceSpace space;

  FilledGallery(Path folder, int dimension) {
    this.folder = folder;
    this.space = new FaceSpace("made-up", "1", dimension, FaceMetric.COSINE);
  }

  FaceGallery open(RowKernel kernel, FaceWorkers workers) throws BiometricsException {
    GalleryOptions options = GalleryOptions.of(space.format()).withForce(ForcePolicy.ON_REQUEST);
    return FaceGallery.open(folder, space, options, workers, kernel);
  }

  /** Enrols the people from one number on and before another. */
  static void fill(FaceGallery gallery, Embeddings embeddings, int from, int end)
      throws BiometricsException {
    for (int first = from; first < end; first += AT_ONCE) {
      Map<String, float[]> some = new LinkedHashMap<>();
      for (int i = first; i < Math.min(end, first + AT_ONCE); i++) {
        some.put("p" + i, embeddings.of(i));
      }
      gallery.enrollAll(some);
    }
  }
}
