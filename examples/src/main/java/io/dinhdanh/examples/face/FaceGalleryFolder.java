package io.dinhdanh.examples.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.face.FaceWorkers;
import io.dinhdanh.biometrics.gallery.GalleryKey;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.kernel.Kernels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
      defaultValue = "1",
      description = "The threads of a search, 1 to 256 (default: ${DEFAULT-VALUE}).")
  private int threads;

  /** Made by picocli. */
  FaceGalleryFolder() {}

  FaceGallery found(FaceSpace space) throws IOException, BiometricsException {
    return open(space);
  }

  /** Opens a gallery that is there: a search founds none. */
  FaceGallery existing(FaceSpace space) throws IOException, BiometricsException {
    if (!GalleryStore.exists(folder)) {
      throw new NoSuchFileException(
          folder.toString(), null, "it holds no gallery; make one by face enroll");
    }
    return open(space);
  }

  private FaceGallery open(FaceSpace space) throws IOException, BiometricsException {
    if (threads < 1 || threads > 256) {
      throw new ParameterException(spec.commandLine(), "--threads takes 1 to 256.");
    }
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
