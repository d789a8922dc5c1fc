package io.dinhdanh.biometrics.onnx.convert;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ModelFaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes a folder of ONNX files and their profile from the npm package {@code @vladmandic/face-api}
 * 1.7.15 (MIT; the recognition net is dlib's, in the public domain).
 */
public final class FaceApiConverter {

  /** The profile's file name in the folder that is made. */
  public static final String PROFILE = "profile.json";

  private FaceApiConverter() {}

  /**
   * Converts the three nets.
   *
   * @param packageFolder the unpacked npm package, with its folder {@code model}
   * @param out where the files go; made if it is not there, files of the same names are replaced
   * @throws BiometricsException if the package is missing or not the one expected, or a file cannot
   *     be written
   */
  public static void convert(Path packageFolder, Path out) throws BiometricsException {
    Path models = packageFolder.resolve("model");
    byte[] detector = TinyFaceDetectorNet.convert(Weights.read(models, "tiny_face_detector_model"));
    byte[] landmarks = LandmarkNet.convert(Weights.read(models, "face_landmark_68_model"));
    byte[] recognition = RecognitionNet.convert(Weights.read(models, "face_recognition_model"));
    try (InputStream profile =
        FaceApiConverter.class.getResourceAsStream("/io/dinhdanh/biometrics/onnx/face-api.json")) {
      if (profile == null) {
        throw ModelFaults.missing("the jar lost its resource face-api.json");
      }
      Files.createDirectories(out);
      write(out, "tiny_face_detector.onnx", detector);
      write(out, "face_landmark_68.onnx", landmarks);
      write(out, "face_recognition.onnx", recognition);
      write(out, PROFILE, profile.readAllBytes());
    } catch (IOException e) {
      throw ModelFaults.unfit("the converted nets cannot be written to the folder", e);
    }
  }

  /** The profile comes last and whole, so a folder with a profile has everything. */
  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Path part = folder.resolve(name + ".part");
    Files.write(part, bytes);
    Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
