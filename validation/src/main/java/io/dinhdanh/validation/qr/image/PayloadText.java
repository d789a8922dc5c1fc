package io.dinhdanh.validation.qr.image;

import com.google.zxing.common.DecoderResult;
import com.google.zxing.common.StringUtils;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text from the segments of a code. A character may be split over two byte segments, so they are
 * joined before they are decoded.
 */
final class PayloadText {

  private static final Pattern CARD = Pattern.compile("\\s*[0-9]{12}\\s*\\|");
  private static final char REPLACEMENT = '\uFFFD';

  private PayloadText() {}

  /** The byte segments, joined. */
  static byte[] bytes(DecoderResult result) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] segment : segments(result)) {
      joined.write(segment, 0, segment.length);
    }
    return joined.toByteArray();
  }

  /** The text that a profile takes, or null if it does not take this code. */
  static @Nullable String of(DecoderResult result, QrProfile profile) {
    boolean onlyBytes = isOnlyBytes(result);
    String strict = onlyBytes ? strict(bytes(result)) : null;
    String text = strict == null ? result.getText() : strict;
    if (profile == QrProfile.ANY) {
      return text;
    }
    boolean readable = strict != null || (!onlyBytes && text.indexOf(REPLACEMENT) < 0);
    return readable && CARD.matcher(text).lookingAt() ? text : null;
  }

  /** Whether nothing but byte segments in a guessed character set made the text. */
  private static boolean isOnlyBytes(DecoderResult result) {
    StringBuilder guessed = new StringBuilder();
    for (byte[] segment : segments(result)) {
      guessed.append(
          new String(segment, StringUtils.guessCharset(segment, Collections.emptyMap())));
    }
    return result.getText().contentEquals(guessed);
  }

  private static List<byte[]> segments(DecoderResult result) {
    List<byte[]> segments = result.getByteSegments();
    return segments == null ? Collections.emptyList() : segments;
  }

  private static @Nullable String strict(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }
}
