package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.biometrics.kernel.RowKernel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces by id, searched exactly: the answer is always the one that comparing the probe with every
 * embedding gives, ties by id. A scan of 8-bit integers excludes what provably cannot be among the
 * hits; the rest is compared in full.
 *
 * <p>Thread-safe. Searches take no lock and see the gallery as it was when they began. An embedding
 * takes five bytes of memory per dimension (six with the plain kernel) and 24 bytes.
 */
public final class FaceGallery implements AutoCloseable {

  private final FaceSpace space;
  private final FaceMatrix matrix;
  private final GalleryStore store;
  private final FaceSearch search;

  private FaceGallery(FaceSpace space, FaceMatrix matrix, GalleryStore store, FaceSearch search) {
    this.space = space;
    this.matrix = matrix;
    this.store = store;
    this.search = search;
  }

  /**
   * Opens the gallery in a folder, or founds one there: not encrypted, every write forced, searches
   * in the caller's thread by the fastest kernel.
   *
   * @param directory the folder
   * @param space model, version, dimension and metric of its embeddings
   * @return the open gallery; close it
   * @throws BiometricsException if it is open elsewhere, of another space, encrypted, damaged, or
   *     cannot be read
   */
  public static FaceGallery open(Path directory, FaceSpace space) throws BiometricsException {
    GalleryOptions options = GalleryOptions.of(space.format());
    return open(directory, space, options, FaceWorkers.CALLER, Kernels.best());
  }

  /**
   * Opens the gallery in a folder, or founds one there.
   *
   * @param directory the folder
   * @param space model, version, dimension and metric of its embeddings
   * @param options key and policy; its format must be that of the space
   * @param workers the threads of a search
   * @param kernel the innermost loops
   * @return the open gallery; close it
   * @throws BiometricsException if it is open elsewhere, of another space, locked by another key,
   *     damaged, or cannot be read
   */
  public static FaceGallery open(
      Path directory,
      FaceSpace space,
      GalleryOptions options,
      FaceWorkers workers,
      RowKernel kernel)
      throws BiometricsException {
    if (!options.format().equals(space.format())) {
      throw new IllegalArgumentException("the options are for another format than the space");
    }
    FaceMatrix matrix = new FaceMatrix(space, kernel);
    GalleryStore store = GalleryStore.open(directory, options, matrix);
    return new FaceGallery(space, matrix, store, new FaceSearch(space, kernel, workers));
  }

  /**
   * The store underneath: to compact, verify, export, import, force and erase.
   *
   * @return the store
   */
  public GalleryStore store() {
    return store;
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
   * How many embeddings are enrolled.
   *
   * @return the number
   */
  public int size() {
    return store.view().size();
  }

  /**
   * Enrols an embedding under a new id.
   *
   * @param id 1 to 127 bytes of UTF-8 without control characters
   * @param embedding finite floats, one for each dimension
   * @throws BiometricsException if the id is taken, the embedding does not fit, or the disk fails
   */
  public void enroll(String id, float[] embedding) throws BiometricsException {
    store.enroll(id, FaceMatrix.encode(embedding));
  }

  /**
   * Enrols several embeddings and makes them lasting together.
   *
   * @param embeddings by id; at most {@link GalleryStore#MAXIMUM_RECORD} bytes in all
   * @throws BiometricsException if an id is taken, an embedding does not fit, or the disk fails;
   *     then none is enrolled
   */
  public void enrollAll(Map<String, float[]> embeddings) throws BiometricsException {
    Map<String, byte[]> records = new LinkedHashMap<>();
    embeddings.forEach((id, embedding) -> records.put(id, FaceMatrix.encode(embedding)));
    store.enrollAll(records);
  }

  /**
   * Replaces the embedding of an id.
   *
   * @param id an id that is enrolled
   * @param embedding finite floats, one for each dimension
   * @throws BiometricsException if the id is not enrolled, the embedding does not fit, or the disk
   *     fails
   */
  public void replace(String id, float[] embedding) throws BiometricsException {
    store.replace(id, FaceMatrix.encode(embedding));
  }

  /**
   * Removes an id. To leave no byte behind, erase it from the {@link #store()}.
   *
   * @param id an id that is enrolled
   * @throws BiometricsException if the id is not enrolled, or the disk fails
   */
  public void remove(String id) throws BiometricsException {
    store.remove(id);
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
    return snapshot().search(probe, query);
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
    return snapshot().searchAll(probes, query);
  }

  /**
   * The gallery as it is now, to be searched later and elsewhere.
   *
   * @return what never changes
   */
  public FaceSnapshot snapshot() {
    GalleryView view = store.view();
    return new FaceSnapshot(space, view, matrix, search);
  }

  @Override
  public void close() throws BiometricsException {
    store.close();
  }
}
