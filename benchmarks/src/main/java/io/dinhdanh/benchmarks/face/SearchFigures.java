package io.dinhdanh.benchmarks.face;

import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.biometrics.kernel.PlainKernel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Searching N faces of D dimensions, all in one run: a whole query (top 10, bounds and rescoring)
 * beside the fastest plain read of as many bytes, batches of 64 beside the multiply-adds that fit
 * into registers, memory, enrolment meanwhile, two threads, the plain twin, and other libraries.
 * Arguments: N, D, rounds, and {@code peers} to have them too.
 */
public final class SearchFigures {

  /** A gallery for the plain twin and for peers needs no more: time is told per face. */
  private static final int MOST_FOR_OTHERS = 100_000;

  private SearchFigures() {}

  /**
   * Runs it.
   *
   * @param arguments how many faces, dimensions, rounds; peers
   * @throws Exception if a library or the disk fails
   */
  public static void main(String[] arguments) throws Exception {
    int faces = Integer.parseInt(arguments[0]);
    Embeddings embeddings = new Embeddings(Integer.parseInt(arguments[1]));
    int rounds = Integer.parseInt(arguments[2]);
    Path folder = Files.createTempDirectory("faces");
    try {
      say("Java %s, kernel %s", System.getProperty("java.version"), Kernels.best().name());
      say("%,d faces of %d dimensions", faces, embeddings.dimension());
      gallery(folder.resolve("gallery"), embeddings, faces, rounds);
      int fewer = Math.min(faces, MOST_FOR_OTHERS);
      twin(folder.resolve(faces == fewer ? "gallery" : "fewer"), embeddings, fewer);
      if (arguments.length > 3) {
        new PeerFigures(embeddings, fewer).run(folder);
      }
    } finally {
      delete(folder);
    }
  }

  private static void gallery(Path folder, Embeddings embeddings, int faces, int rounds)
      throws Exception {
    FilledGallery files = new FilledGallery(folder, embeddings.dimension());
    double batch;
    try (FaceGallery gallery = files.open(Kernels.best(), FaceWorkers.CALLER)) {
      Times filling = Times.of(1, () -> FilledGallery.fill(gallery, embeddings, 0, faces));
      say("enrolled, %.0f a second", faces * 1e9 / filling.median());
      GalleryFigures figures = new GalleryFigures(gallery, embeddings, faces);
      figures.single(rounds);
      batch = figures.batches(Math.max(8, rounds / 4));
      figures.memory();
      figures.whileEnrolling(rounds);
    }
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (FaceGallery gallery = files.open(Kernels.best(), new FaceWorkers(other, 2))) {
      double both = new GalleryFigures(gallery, embeddings, faces).batch(Math.max(8, rounds / 4));
      say("batch of 64 by two threads %.2f ms, %.2f times one", both / 1e6, batch / both);
    } finally {
      other.shutdown();
    }
  }

  private static void twin(Path folder, Embeddings embeddings, int faces) throws Exception {
    FilledGallery files = new FilledGallery(folder, embeddings.dimension());
    double fast;
    try (FaceGallery gallery = files.open(Kernels.best(), FaceWorkers.CALLER)) {
      FilledGallery.fill(gallery, embeddings, gallery.size(), faces);
      fast = new GalleryFigures(gallery, embeddings, faces).query(60);
    }
    try (FaceGallery gallery = files.open(new PlainKernel(), FaceWorkers.CALLER)) {
      double plain = new GalleryFigures(gallery, embeddings, faces).query(60);
      say(
          "%,d faces: plain twin %.2f ms, %.2f times the kernel's %.2f ms",
          faces, plain / 1e6, plain / fast, fast / 1e6);
    }
  }

  static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(SearchFigures::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
