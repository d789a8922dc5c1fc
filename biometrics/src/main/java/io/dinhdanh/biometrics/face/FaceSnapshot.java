package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.kernel.RowKernel;
import java.nio.file.Path;
import java.util.List;

/** A gallery of faces as it was at one of its writes, in memory. Immutable and thread-safe. */
public final class FaceSnapshot {

  private final FaceSpace space;
  private final GalleryView view;
  private final FaceMatrix matrix;
  private final FaceSearch search;

  FaceSnapshot(FaceSpace space, GalleryView view, FaceMatrix matrix, FaceSearch search) {
    this.space = space;
    this.view = view;
    this.matrix = matrix;
    this.search = search;
  }

  /**
   * Reads a gallery as it was at one of its writes; no file is kept open.
   *
   * @param directory the folder, or a copy of it
   * @param space model, version, dimension and metric of its embeddings
   * @param options key; its format must be that of the space
   * @param write the write, as {@link GalleryView#write} tells it
   * @param kernel the innermost loops
   * @return the gallery as it was, searched in the caller's thread
   * @throws BiometricsException as {@link GalleryStore#readAt}
   */
  public static FaceSnapshot readAt(
      Path directory, FaceSpace space, GalleryOptions options, long write, RowKernel kernel)
      throws BiometricsException {
    FaceMatrix matrix = new FaceMatrix(space, kernel);
    GalleryView view = GalleryStore.readAt(directory, options, matrix, write);
    FaceSearch search = new FaceSearch(space, kernel, FaceWorkers.CALLER);
    return new FaceSnapshot(space, view, matrix, search);
  }

  /**
   * Where the embeddings can be compared.
   *
   * @return model, version, dimension and metric
   */
  public FaceSpace space() {
    return space;
  }

  /**
   * Ids and records of the gallery.
   *
   * @return the view that this searches
   */
  public GalleryView view() {
    return view;
  }

  /**
   * Finds the nearest embeddings.
   *
   * @param probe finite floats, one for each dimension
   * @param query how many, how near, among whom
   * @return the hits
   * @throws BiometricsException if the probe has another dimension or is not finite
   */
  public FaceHits search(float[] probe, FaceQuery query) throws BiometricsException {
    check(probe);
    return search.one(probe, view, matrix.blocks(), query);
  }

  /**
   * Finds the nearest embeddings of many probes; much faster per probe than one after the other.
   *
   * @param probes the probes
   * @param query how many, how near, among whom; the same for each
   * @return the hits of each probe, as {@link #search} gives them
   * @throws BiometricsException if a probe has another dimension or is not finite
   */
  public List<FaceHits> searchAll(List<float[]> probes, FaceQuery query)
      throws BiometricsException {
    for (float[] probe : probes) {
      check(probe);
    }
    return search.many(probes, view, matrix.blocks(), query);
  }

  private void check(float[] probe) throws BiometricsException {
    if (probe.length != space.dimension()) {
      throw FaceErrors.otherDimension(space.dimension());
    }
    for (float value : probe) {
      if (Float.isNaN(value) || Float.isInfinite(value)) {
        throw FaceErrors.notFinite();
      }
    }
  }
}
