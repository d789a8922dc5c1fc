package io.dinhdanh.biometrics.images;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads fingerprint templates of any {@link FingerprintFormat}; the bytes tell which it is. The
 * standards' records are parsed by fingerprintio and put to scale by SourceAFIS, so they score as
 * they do there. Stateless and thread-safe.
 */
public final class TemplateReader {

  /** The longest file taken: over ten fingers with all that the standards let them carry. */
  public static final int LONGEST = 1 << 18;

  private TemplateReader() {}

  /**
   * Reads all fingers of a file.
   *
   * @param bytes the file
   * @return its fingers, at least one
   * @throws BiometricsException if the bytes are no template of a known format, or hold none
   */
  public static List<ReadFinger> read(byte[] bytes) throws BiometricsException {
    if (bytes.length > LONGEST) {
      throw Unusable.template(
          "template-too-long",
          "The file is longer than " + LONGEST + " bytes. Give a template file.",
          "Tệp dài hơn " + LONGEST + " byte. Hãy chọn tệp mẫu vân tay.");
    }
    TemplateFormat format = StandardRecords.format(bytes);
    if (format == null) {
      return List.of(new ReadFinger(FingerPosition.UNKNOWN, SourceAfisCbor.read(bytes)));
    }
    try {
      return fingers(bytes, format);
    } catch (RuntimeException e) {
      throw malformed(e);
    }
  }

  private static List<ReadFinger> fingers(byte[] bytes, TemplateFormat format)
      throws BiometricsException {
    List<FingerPosition> positions = StandardRecords.positions(bytes, format);
    List<ReadFinger> fingers = new ArrayList<>();
    for (com.machinezoo.sourceafis.FingerprintTemplate theirs :
        FingerprintCompatibility.importTemplates(bytes)) {
      FingerprintTemplate template = SourceAfisCbor.read(theirs.toByteArray());
      fingers.add(new ReadFinger(positions.get(fingers.size()), template));
    }
    if (fingers.isEmpty()) {
      throw Unusable.template(
          "no-finger",
          "The file is a template without a finger. Take the finger anew.",
          "Tệp mẫu không có ngón tay nào. Hãy lấy lại vân tay.");
    }
    return fingers;
  }

  private static BiometricsException malformed(RuntimeException cause) {
    return Unusable.template(
        "template-malformed",
        "The template does not keep to its own format. Make it anew from the image.",
        "Mẫu vân tay sai định dạng. Hãy tạo lại mẫu từ ảnh.",
        cause);
  }
}
