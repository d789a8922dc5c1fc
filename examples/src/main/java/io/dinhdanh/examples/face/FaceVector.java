package io.dinhdanh.examples.face;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.core.evidence.Reason;
import java.nio.file.Path;
import java.util.Optional;

/** The embedding of the face in a picture file. */
final class FaceVector {

  private FaceVector() {}

  static float[] of(FaceModel model, Path file) throws BiometricsException {
    return of(model, PictureReader.read(file));
  }

  static float[] of(FaceModel model, Picture picture) throws BiometricsException {
    Optional<float[]> found = model.analyse(picture).embedding();
    if (found.isPresent()) {
      return found.get();
    }
    throw new BiometricsException(
        new BiometricsError.ImageUnusable(
            Reason.of(
                "no-face",
                "No face was found in the picture",
                "Không tìm thấy khuôn mặt trong ảnh")));
  }
}
