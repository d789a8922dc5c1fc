package io.dinhdanh.benchmarks.face;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.benchmarks.figure.ScratchFolder;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.biometrics.kernel.PlainKernel;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
   * @param arguments how many faces, dimensions, rounds; peers; {@code --json FILE}
   * @throws Exception if a library or the disk fails
   */
  public static void main(String[] arguments) throws Exception {
    FigureProgram.run(SearchFigures.class, arguments, SearchFigures::run);
  }

  private static void run(String[] arguments, Figures figures) throws Exception {
    int faces = Integer.parseInt(arguments[0]);
    Embeddings embeddings = new Embeddings(Integer.parseInt(arguments[1]));
    int rounds = Integer.parseInt(arguments[2]);
    figures.say("Java %s, kernel %s", System.getProperty("java.version"), Kernels.best().name());
    figures.say("%,d faces of %d dimensions", faces, embeddings.dimension());
    try (ScratchFolder folder = ScratchFolder.create("faces")) {
      Path all = folder.path().resolve("gallery");
      gallery(all, embeddings, faces, rounds, figures);
      int fewer = Math.min(faces, MOST_FOR_OTHERS);
      twin(faces == fewer ? all : folder.path().resolve("fewer"), embeddings, fewer, figures);
      if (arguments.length > 3) {
        new PeerFigures(embeddings, fewer, figures).run(folder.path());
      }
    }
  }

  private static void gallery(
      Path folder, Embeddings embeddings, int faces, int rounds, Figures figures) throws Exception {
    FilledGallery files = new FilledGallery(folder, embeddings.dimension());
    double batch;
    try (FaceGallery gallery = files.open(Kernels.best(), FaceWorkers.CALLER)) {
      Times filling = Times.of(1, () -> FilledGallery.fill(gallery, embeddings, 0, faces));
      double rate = faces * 1e9 / filling.median();
      figures.say("enrolled, %.0f a second", rate);
      figures.add("enrolment", "faces/s", rate);
      GalleryFigures one = new GalleryFigures(gallery, embeddings, faces, figures);
      one.single(rounds);
      batch = one.batches(Math.max(8, rounds / 4));
      one.memory();
      one.whileEnrolling(rounds);
    }
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (FaceGallery gallery = files.open(Kernels.best(), new FaceWorkers(other, 2))) {
      double both =
          new GalleryFigures(gallery, embeddings, faces, figures).batch(Math.max(8, rounds / 4));
      figures.say("batch of 64 by two threads %.2f ms, %.2f times one", both / 1e6, batch / both);
      figures.less("batch of 64 by two threads", "ms", both / 1e6, "one thread", batch / 1e6);
    } finally {
      other.shutdown();
    }
  }

  private static void twin(Path folder, Embeddings embeddings, int faces, Figures figures)
      throws Exception {
    FilledGallery files = new FilledGallery(folder, embeddings.dimension());
    double fast;
    try (FaceGallery gallery = files.open(Kernels.best(), FaceWorkers.CALLER)) {
      FilledGallery.fill(gallery, embeddings, gallery.size(), faces);
      fast = new GalleryFigures(gallery, embeddings, faces, figures).query(60);
    }
    try (FaceGallery gallery = files.open(new PlainKernel(), FaceWorkers.CALLER)) {
      double plain = new GalleryFigures(gallery, embeddings, faces, figures).query(60);
      figures.less("query of " + faces + " faces", "ms", fast / 1e6, "plain twin", plain / 1e6);
      figures.say(
          "%,d faces: plain twin %.2f ms, %.2f times the kernel's %.2f ms",
          faces, plain / 1e6, plain / fast, fast / 1e6);
    }
  }
}
