package io.dinhdanh.examples.finger;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.images.FingerprintExtractor;
import io.dinhdanh.biometrics.images.ReadFinger;
import io.dinhdanh.biometrics.images.TemplateReader;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.InputFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a template of a file: of a template in any known format, or of an image. */
final class FingerFiles {

  private static final long LONGEST = 32L << 20;

  private FingerFiles() {}

  static FingerprintTemplate read(Path file, double dpi) throws IOException, BiometricsException {
    return readFinger(file, dpi).template();
  }

  /** The first finger of a file, with its position if the file says it. */
  static ReadFinger readFinger(Path file, double dpi) throws IOException, BiometricsException {
    InputFault.requireFile(file);
    if (Files.size(file) > LONGEST) {
      throw new InputFault(
          "too-long",
          new Sentence("The file is longer than any fingerprint.", "Tệp dài hơn mọi dấu vân tay."));
    }
    byte[] bytes = Files.readAllBytes(file);
    return looksLikeTemplate(bytes)
        ? TemplateReader.read(bytes).get(0)
        : new ReadFinger(FingerPosition.UNKNOWN, FingerprintExtractor.extract(bytes, dpi));
  }

  /** "FMR" begins the standards' records, a CBOR map those of SourceAFIS. */
  private static boolean looksLikeTemplate(byte[] bytes) {
    if (bytes.length < 4) {
      return false;
    }
    boolean record = bytes[0] == 'F' && bytes[1] == 'M' && bytes[2] == 'R';
    return record || (bytes[0] & 0xe0) == 0xa0 || bytes[0] == (byte) 0xbf;
  }
}
