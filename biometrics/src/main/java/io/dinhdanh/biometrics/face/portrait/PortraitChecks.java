package io.dinhdanh.biometrics.face.portrait;

import io.dinhdanh.core.evidence.CheckKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The checks of a portrait: what the seeds ask of it, and what ISO/IEC 19794-5 and 29794-5 usually
 * ask.
 */
public final class PortraitChecks {

  private static final Map<String, CheckKind> ALL = new LinkedHashMap<>();

  /** One face is in the picture. */
  public static final CheckKind ONE_FACE =
      kind(
          "one-face",
          "ISO/IEC 29794-5; S0; S4",
          "There is one face in the picture",
          "Trong ảnh có đúng một khuôn mặt");

  /** The face is large enough. */
  public static final CheckKind SIZE =
      kind(
          "size",
          "ISO/IEC 19794-5 §8.3 (distance between the eyes)",
          "The face is large enough",
          "Khuôn mặt đủ lớn");

  /** The face stands in the middle. */
  public static final CheckKind CENTRED =
      kind(
          "centred",
          "ISO/IEC 19794-5 §8.3.2",
          "The face is whole and near the middle",
          "Khuôn mặt nằm trọn và ở giữa ảnh");

  /** The head is upright. */
  public static final CheckKind ROLL =
      kind("roll", "ISO/IEC 19794-5 §7.2.2", "The head is upright", "Đầu giữ thẳng, không nghiêng");

  /** The face looks into the camera. */
  public static final CheckKind POSE =
      kind(
          "pose",
          "ISO/IEC 19794-5 §7.2.2",
          "The face looks straight into the camera",
          "Khuôn mặt nhìn thẳng vào máy ảnh");

  /** The eyes are open. */
  public static final CheckKind EYES_OPEN =
      kind("eyes-open", "S0; S4; ISO/IEC 19794-5 §7.2.3", "The eyes are open", "Mắt mở");

  /** The picture is not too dark. */
  public static final CheckKind NOT_DARK =
      kind("not-dark", "S0; S4", "The face is not too dark", "Khuôn mặt không bị tối");

  /** The picture is not too bright. */
  public static final CheckKind NOT_BRIGHT =
      kind("not-bright", "S0; S4", "The face is not too bright", "Khuôn mặt không bị chói sáng");

  /** Light falls on both sides. */
  public static final CheckKind EVEN_LIGHT =
      kind(
          "even-light",
          "ISO/IEC 19794-5 §7.3.2; S4",
          "Light falls evenly on the face",
          "Ánh sáng đều trên khuôn mặt");

  /** The tones differ enough. */
  public static final CheckKind CONTRAST =
      kind(
          "contrast",
          "ISO/IEC 29794-5",
          "The face shows enough contrast",
          "Khuôn mặt đủ độ tương phản");

  /** The picture is sharp. */
  public static final CheckKind SHARP =
      kind("sharp", "ISO/IEC 29794-5; S4", "The face is sharp", "Khuôn mặt rõ nét");

  /** No glasses are worn. */
  public static final CheckKind NO_GLASSES =
      kind("no-glasses", "S0; S4", "No glasses are worn", "Không đeo kính");

  /** No mask is worn. */
  public static final CheckKind NO_MASK =
      kind("no-mask", "S0; S4", "No mask is worn", "Không đeo khẩu trang");

  private PortraitChecks() {}

  private static CheckKind kind(String name, String basis, String en, String vi) {
    CheckKind kind = CheckKind.of("portrait." + name, basis, en, vi);
    ALL.put(kind.id().value(), kind);
    return kind;
  }

  /**
   * All checks of this class by the text of their id.
   *
   * @return an unmodifiable map
   */
  public static Map<String, CheckKind> all() {
    return Collections.unmodifiableMap(ALL);
  }
}
