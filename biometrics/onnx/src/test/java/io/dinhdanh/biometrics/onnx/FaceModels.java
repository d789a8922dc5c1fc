package io.dinhdanh.biometrics.onnx;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.onnx.convert.FaceApiConverter;
import java.nio.file.Path;

/** Where the tests find the reference nets. */
final class FaceModels {

  static final Path PACKAGE = Path.of("models/node_modules/@vladmandic/face-api");

  private FaceModels() {}

  static OnnxFaceModels open(Path folder) throws BiometricsException {
    FaceApiConverter.convert(PACKAGE, folder);
    return OnnxFaceModels.open(folder.resolve(FaceApiConverter.PROFILE), 1);
  }
}
