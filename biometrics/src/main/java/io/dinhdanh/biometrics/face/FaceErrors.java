package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Reason;

/** What can be wrong with an embedding, in words. */
final class FaceErrors {

  private FaceErrors() {}

  static BiometricsException otherDimension(int wanted) {
    return refused(
        Reason.of(
                "other-dimension",
                "The embedding has another number of dimensions than the gallery's model gives.",
                "Vectơ đặc trưng có số chiều khác với mô hình của kho.")
            .with("wanted", Integer.toString(wanted)));
  }

  static BiometricsException notFinite() {
    return refused(
        Reason.of(
            "not-finite",
            "The embedding holds something that is not a number. Compute it again from the"
                + " picture.",
            "Vectơ đặc trưng chứa giá trị không phải là số. Hãy tính lại từ ảnh."));
  }

  private static BiometricsException refused(Reason reason) {
    return new BiometricsException(new BiometricsError.InputRefused(reason));
  }
}
