package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.picture.PictureDecoder;
import io.dinhdanh.biometrics.face.verification.FaceComparison;
import io.dinhdanh.biometrics.face.verification.FaceVerification;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.biometrics.onnx.convert.FaceApiConverter;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFolder;
import io.dinhdanh.nfc.lds.Dg2;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the chip's file to a comparison: real DG2 files with JPEG 2000 portraits. */
@NeedsEvaluationData
class ChipPortraitTest {

  private static final PictureDecoder DECODER = PictureReader::read;

  @TempDir private Path folder;

  private static Portrait portrait(String specimen) throws Exception {
    Path files = EvaluationData.path("chip/specimens", specimen);
    byte[] dg2 = ChipFolder.read(files).files().get(ChipFile.DG2).orElseThrow();
    return Dg2.parse(dg2).portrait().orElseThrow();
  }

  @Test
  @NeedsFaceModels
  void aSpecimensPortraitIsItselfAndNobodyElse() throws Exception {
    FaceApiConverter.convert(
        Path.of("../biometrics/onnx/models/node_modules/@vladmandic/face-api"), folder);
    Portrait portrait = portrait("loes2006");
    assertEquals(Portrait.Format.JPEG_2000, portrait.format());
    Picture picture = DECODER.decode(portrait.image());
    assertEquals(portrait.width(), picture.width());
    assertEquals(portrait.height(), picture.height());
    try (OnnxFaceModels nets = OnnxFaceModels.open(folder.resolve("profile.json"), 1)) {
      FaceModel model = nets.model();
      assertEquals(1, model.detect(picture).size());
      FaceVerification verification = new FaceVerification(model, 0.001, null, Clock.systemUTC());
      FaceComparison mirrored = verification.compare(picture.mirrored(), picture, null);
      assertTrue(mirrored.matches(), mirrored::toString);
      Path other = EvaluationData.path("face/deepface", "img21/img21.jpg");
      assertTrue(!verification.compare(PictureReader.read(other), picture, null).matches());
    }
  }

  @Test
  void everySpecimenDecodesWhateverSizeItsWrapperStates() throws Exception {
    for (String specimen : new String[] {"loes2006", "bsi2008", "bsi-tr03105"}) {
      Portrait portrait = portrait(specimen);
      Picture picture = DECODER.decode(portrait.image());
      assertTrue(picture.width() >= 240 && picture.height() >= 320, specimen + " " + picture);
    }
  }

  /** The header's size is raised to what would take gigabytes. */
  @Test
  void aBombInAChipIsRefusedBeforeItIsDecoded() throws Exception {
    byte[] image = portrait("loes2006").image();
    int at = sizeMarker(image);
    ByteBuffer.wrap(image).putInt(at + 4, 100_000).putInt(at + 8, 100_000);
    BiometricsException refusal =
        assertThrows(BiometricsException.class, () -> DECODER.decode(image));
    assertTrue(refusal.error().reason().code().startsWith("image-"));
  }

  /** The SIZ marker of the code stream, ISO/IEC 15444-1 A.5.1. */
  private static int sizeMarker(byte[] image) {
    for (int i = 0; i + 3 < image.length; i++) {
      if ((image[i] & 255) == 0xFF && image[i + 1] == 0x51) {
        return i + 2;
      }
    }
    throw new AssertionError("no code stream");
  }
}
