package io.dinhdanh.examples.face;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.InputFault;
import java.io.IOException;
import java.nio.file.Path;

/** A picture that somebody named, read before the nets are loaded; what is wrong is said of it. */
final class PictureFile {

  private PictureFile() {}

  static Picture read(Path file) throws IOException {
    InputFault.requireFile(file);
    try {
      return PictureReader.read(file);
    } catch (BiometricsException e) {
      Reason reason = e.error().reason();
      Sentence said = reason.sentence();
      throw new InputFault(
          reason.code(), new Sentence(file + ": " + said.en(), file + ": " + said.vi()));
    }
  }
}
