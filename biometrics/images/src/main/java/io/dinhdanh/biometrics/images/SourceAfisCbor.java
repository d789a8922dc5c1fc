package io.dinhdanh.biometrics.images;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The template of SourceAFIS 3 as CBOR: a map of {@code version, width, height, positionsX,
 * positionsY, directions, types}, as its {@code PersistentTemplate} writes it.
 */
final class SourceAfisCbor {

  private static final CBORFactory CBOR = new CBORFactory();
  private static final String VERSION = "3.18.1-java";

  private int width = 1;
  private int height = 1;
  private float @Nullable [] positionsX;
  private float @Nullable [] positionsY;
  private float @Nullable [] directions;
  private @Nullable String types;

  private SourceAfisCbor() {}

  static FingerprintTemplate read(byte[] bytes) throws BiometricsException {
    SourceAfisCbor fields = new SourceAfisCbor();
    try (JsonParser parser = CBOR.createParser(bytes)) {
      fields.read(parser);
      return fields.template();
    } catch (IOException | IllegalArgumentException e) {
      throw malformed(e);
    }
  }

  static byte[] write(FingerprintTemplate template) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = CBOR.createGenerator(bytes)) {
      write(template, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("not a map");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "width" -> width = parser.getIntValue();
        case "height" -> height = parser.getIntValue();
        case "positionsX" -> positionsX = numbers(parser);
        case "positionsY" -> positionsY = numbers(parser);
        case "directions" -> directions = numbers(parser);
        case "types" -> types = parser.getText();
        default -> parser.skipChildren();
      }
    }
  }

  /** Positions are at most five digits, so single precision holds them. */
  private static float[] numbers(JsonParser parser) throws IOException {
    float[] numbers = new float[FingerprintTemplate.MOST_MINUTIAE];
    int count = 0;
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw new IOException("not an array");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (count == numbers.length) {
        throw new IOException("too many minutiae");
      }
      numbers[count++] = parser.getFloatValue();
    }
    return Arrays.copyOf(numbers, count);
  }

  private FingerprintTemplate template() throws IOException {
    if (positionsX == null || positionsY == null || directions == null || types == null) {
      throw new IOException("a field is missing");
    }
    int count = types.length();
    if (positionsX.length != count || positionsY.length != count || directions.length != count) {
      throw new IOException("lengths differ");
    }
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int x = whole(positionsX[i]);
      minutiae.add(new Minutia(x, whole(positionsY[i]), directions[i], type(types.charAt(i))));
    }
    return FingerprintTemplate.of(Math.max(1, width), Math.max(1, height), minutiae);
  }

  private static int whole(float number) throws IOException {
    if (number != Math.rint(number)) {
      throw new IOException("a position is not a whole number");
    }
    return (int) number;
  }

  private static MinutiaType type(char letter) throws IOException {
    return switch (letter) {
      case 'E' -> MinutiaType.ENDING;
      case 'B' -> MinutiaType.BIFURCATION;
      default -> throw new IOException("unknown type of minutia");
    };
  }

  private static void write(FingerprintTemplate template, JsonGenerator out) throws IOException {
    List<Minutia> minutiae = template.minutiae();
    int count = minutiae.size();
    StringBuilder types = new StringBuilder();
    out.writeStartObject(null, 7);
    out.writeStringField("version", VERSION);
    out.writeNumberField("width", template.width());
    out.writeNumberField("height", template.height());
    startArray(out, "positionsX", count);
    for (Minutia minutia : minutiae) {
      out.writeNumber(minutia.x());
      types.append(minutia.type() == MinutiaType.BIFURCATION ? 'B' : 'E');
    }
    out.writeEndArray();
    startArray(out, "positionsY", count);
    for (Minutia minutia : minutiae) {
      out.writeNumber(minutia.y());
    }
    out.writeEndArray();
    startArray(out, "directions", count);
    for (Minutia minutia : minutiae) {
      out.writeNumber(minutia.direction());
    }
    out.writeEndArray();
    out.writeStringField("types", types.toString());
    out.writeEndObject();
  }

  private static void startArray(JsonGenerator out, String name, int count) throws IOException {
    out.writeFieldName(name);
    out.writeStartArray(null, count);
  }

  private static BiometricsException malformed(Exception cause) {
    return Unusable.template(
        "not-sourceafis",
        "These bytes are not a template of SourceAFIS 3. Make it anew from the image.",
        "Dữ liệu này không phải là mẫu vân tay của SourceAFIS 3. Hãy tạo lại mẫu từ ảnh.",
        cause);
  }
}
