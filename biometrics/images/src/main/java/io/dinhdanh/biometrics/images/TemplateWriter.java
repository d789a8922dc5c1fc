package io.dinhdanh.biometrics.images;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/**
 * Writes fingerprint templates for others to read. The standards round directions to 1.4 degrees
 * (ISO) or 2 degrees (ANSI) and take no positions below zero or above 16,383, so only {@link
 * FingerprintFormat#SOURCEAFIS} keeps a template as it is. Stateless and thread-safe.
 */
public final class TemplateWriter {

  private TemplateWriter() {}

  /**
   * Writes a template as a file of one finger.
   *
   * @param template the template
   * @param format the format
   * @return the file
   * @throws BiometricsException if the format cannot hold the template
   */
  public static byte[] write(FingerprintTemplate template, FingerprintFormat format)
      throws BiometricsException {
    byte[] cbor = SourceAfisCbor.write(template);
    TemplateFormat standard = format.standard();
    if (standard == null) {
      return cbor;
    }
    try {
      return FingerprintCompatibility.exportTemplates(
          standard, new com.machinezoo.sourceafis.FingerprintTemplate(cbor));
    } catch (RuntimeException e) {
      throw Unusable.template(
          "format-too-narrow",
          "The format cannot hold this template: a position or the number of minutiae is too"
              + " large for it. Use another format.",
          "Định dạng này không chứa được mẫu: vị trí hoặc số điểm đặc trưng quá lớn. Hãy dùng"
              + " định dạng khác.",
          e);
    }
  }
}
