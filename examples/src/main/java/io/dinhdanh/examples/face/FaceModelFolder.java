package io.dinhdanh.examples.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ModelFaults;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.biometrics.onnx.convert.FaceApiConverter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which face model a command uses: a profile that was named, or the reference nets. */
public final class FaceModelFolder {

  private static final String PACKAGE = "biometrics/onnx/models/node_modules/@vladmandic/face-api";
  private static final String CONVERTED = "biometrics/onnx/models/face-api";

  @Option(
      names = "--model",
      paramLabel = "PROFILE",
      description = "A model's profile file (default: the reference nets).")
  private @Nullable Path profile;

  /** Made by picocli. */
  FaceModelFolder() {}

  OnnxFaceModels open() throws BiometricsException {
    return OnnxFaceModels.open(profile == null ? reference() : profile, 1);
  }

  /**
   * Opens the reference nets, which the build fetches where npm is at hand.
   *
   * @return the nets, to be closed
   * @throws BiometricsException if they are not there, with what to do
   */
  public static OnnxFaceModels openReference() throws BiometricsException {
    return OnnxFaceModels.open(reference(), 1);
  }

  /** Converts the reference nets the first time that they are used. */
  private static Path reference() throws BiometricsException {
    for (Path root : roots()) {
      Path profile = root.resolve(CONVERTED).resolve(FaceApiConverter.PROFILE);
      if (Files.isRegularFile(profile)) {
        return profile;
      }
      if (Files.isDirectory(root.resolve(PACKAGE))) {
        FaceApiConverter.convert(root.resolve(PACKAGE), root.resolve(CONVERTED));
        return profile;
      }
    }
    throw ModelFaults.missing(
        "fetch the reference nets by: npm ci --prefix biometrics/onnx/models; or name a profile by"
            + " --model");
  }

  /** The project around the folder that the command runs in, or around the jar. */
  private static List<Path> roots() {
    List<Path> roots = new ArrayList<>();
    addRoots(roots, Path.of("").toAbsolutePath());
    CodeSource source = FaceModelFolder.class.getProtectionDomain().getCodeSource();
    try {
      if (source != null) {
        addRoots(roots, Path.of(source.getLocation().toURI()));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the jar's own place is no path", e);
    }
    return roots;
  }

  private static void addRoots(List<Path> roots, Path start) {
    for (Path path = start; path != null; path = path.getParent()) {
      if (Files.isDirectory(path.resolve("biometrics/onnx/models"))) {
        roots.add(path);
      }
    }
  }
}
