package io.dinhdanh.biometrics.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.onnx.convert.FaceApiConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxFaceModelsTest {

  @TempDir Path folder;

  private static String codeOf(org.junit.jupiter.api.function.Executable executable) {
    return assertThrows(BiometricsException.class, executable).error().reason().code();
  }

  @Test
  void saysWhatIsMissingOrBroken() throws IOException {
    assertEquals("model-unfit", codeOf(() -> FaceApiConverter.convert(folder, folder)));
    Path profile = folder.resolve("profile.json");
    assertEquals("model-unfit", codeOf(() -> OnnxFaceModels.open(profile, 1)));
    Files.writeString(profile, "{}");
    assertEquals("model-unfit", codeOf(() -> OnnxFaceModels.open(profile, 1)));
    assertEquals("model-unfit", codeOf(() -> OnnxNetwork.open(new byte[] {1, 2, 3}, 1)));
    assertEquals("model-unfit", codeOf(() -> OnnxNetwork.open(new byte[0], 1)));
  }

  @Test
  @NeedsFaceModels
  void refusesATruncatedNetAndABadInput() throws IOException, BiometricsException {
    FaceModels.open(folder).close();
    Path net = folder.resolve("face_landmark_68.onnx");
    try (OnnxNetwork network = OnnxNetwork.open(Files.readAllBytes(net), 1)) {
      assertEquals("model-unfit", codeOf(() -> network.run(new float[3], 1, 3, 1, 1)));
    }
    Files.write(net, new byte[100]);
    assertEquals(
        "model-unfit", codeOf(() -> OnnxFaceModels.open(folder.resolve("profile.json"), 1)));
  }

  @Test
  @NeedsFaceModels
  void anEmptyPictureHasNoFace() throws BiometricsException {
    try (OnnxFaceModels models = FaceModels.open(folder)) {
      Picture gray = Picture.ofGray(300, 200, new byte[300 * 200]);
      assertTrue(models.model().analyse(gray).faces().isEmpty());
      assertTrue(models.model().analyse(Picture.ofGray(1, 1, new byte[1])).faces().isEmpty());
    }
  }
}
