package io.dinhdanh.examples.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.gallery.GalleryKey;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.InputFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The gallery that a command names, and how it is opened. */
final class FaceGalleryFolder {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GALLERY", description = "The gallery's folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "A file of 32 bytes: the gallery is encrypted with it.")
  private @Nullable Path key;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "The threads of a search, 1 to 256 (default: ${DEFAULT-VALUE}).")
  private int threads;

  /** Made by picocli. */
  FaceGalleryFolder() {}

  /** A search founds no gallery; this is said before any net is loaded. */
  void requireExisting() throws InputFault, BiometricsException {
    checkThreads();
    if (!GalleryStore.exists(folder)) {
      throw new InputFault(
          "no-gallery",
          new Sentence(
              folder + ": it holds no gallery; make one by face enroll",
              folder + ": không có kho mẫu; hãy tạo bằng face enroll"));
    }
  }

  private void checkThreads() {
    if (threads < 1 || threads > 256) {
      throw new ParameterException(spec.commandLine(), "--threads takes 1 to 256.");
    }
  }

  FaceGallery open(FaceSpace space) throws IOException, BiometricsException {
    checkThreads();
    FaceWorkers workers =
        threads == 1 ? FaceWorkers.CALLER : new FaceWorkers(ForkJoinPool.commonPool(), threads);
    GalleryOptions plain = GalleryOptions.of(space.format());
    if (key == null) {
      return FaceGallery.open(folder, space, plain, workers, Kernels.best());
    }
    try (GalleryKey secret = read(key)) {
      return FaceGallery.open(folder, space, plain.withKey(secret), workers, Kernels.best());
    }
  }

  private GalleryKey read(Path file) throws IOException {
    byte[] bytes = new byte[0];
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(GalleryKey.LENGTH + 1);
      if (bytes.length != GalleryKey.LENGTH) {
        throw new ParameterException(spec.commandLine(), "A key file has 32 bytes.");
      }
      return GalleryKey.of(bytes);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
