package io.dinhdanh.biometrics.face.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.picture.Canvas;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a {@link FaceProfile} from its file. The file is hostile until it has been read. */
public final class FaceProfileJson {

  private FaceProfileJson() {}

  /**
   * Reads a profile.
   *
   * @param text the file's text
   * @return the profile
   * @throws BiometricsException if it is not JSON or not a profile; the message names the field
   */
  public static FaceProfile parse(String text) throws BiometricsException {
    try {
      return profile(new Fields(Json.parse(text), "profile"));
    } catch (MalformedJsonException e) {
      throw ModelFaults.unfit("the profile is not JSON: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw ModelFaults.unfit("the profile cannot be used: " + e.getMessage(), e);
    }
  }

  private static FaceProfile profile(Fields fields) {
    return new FaceProfile(
        fields.text("id"),
        fields.text("origin"),
        detector(fields.object("detector")),
        landmarker(fields.object("landmarker")),
        embedder(fields.object("embedder")),
        fields.has("calibration") ? calibration(fields.object("calibration")) : null);
  }

  private static FaceProfile.Detector detector(Fields fields) {
    String network = fields.fileName("network");
    PixelInput input = input(fields.object("input"));
    String kind = fields.text("kind");
    if (kind.equals("grid")) {
      return new FaceProfile.Grid(network, input, anchors(fields), passes(fields));
    }
    if (kind.equals("listing")) {
      return new FaceProfile.Listing(
          network,
          input,
          fields.integer("width"),
          fields.integer("height"),
          fields.number("threshold"));
    }
    throw new IllegalArgumentException("a detector is of kind grid or listing");
  }

  private static List<FaceProfile.Anchor> anchors(Fields fields) {
    List<FaceProfile.Anchor> anchors = new ArrayList<>();
    for (Fields anchor : fields.objects("anchors")) {
      anchors.add(new FaceProfile.Anchor(anchor.number("width"), anchor.number("height")));
    }
    return anchors;
  }

  private static List<DetectionPass> passes(Fields fields) {
    List<DetectionPass> passes = new ArrayList<>();
    for (Fields pass : fields.objects("passes")) {
      passes.add(
          new DetectionPass(
              pass.number("padding"),
              pass.choice("margin", Canvas.Margin.class),
              pass.integer("size"),
              pass.number("threshold")));
    }
    return passes;
  }

  private static FaceProfile.Landmarker landmarker(Fields fields) {
    return new FaceProfile.Landmarker(
        fields.fileName("network"),
        input(fields.object("input")),
        fields.integer("size"),
        fields.truth("refined"));
  }

  private static FaceProfile.Embedder embedder(Fields fields) {
    List<AlignmentPoint> template = new ArrayList<>();
    for (Fields point : fields.objects("template")) {
      template.add(
          new AlignmentPoint(
              point.integer("first"), point.integer("last"), point.number("x"), point.number("y")));
    }
    return new FaceProfile.Embedder(
        fields.fileName("network"),
        input(fields.object("input")),
        fields.integer("size"),
        template,
        fields.integer("dimension"),
        fields.choice("metric", FaceMetric.class),
        fields.truth("mirrored"));
  }

  private static PixelInput input(Fields fields) {
    List<Double> mean = fields.numbers("mean");
    if (mean.size() != 3) {
      throw new IllegalArgumentException("a mean has three numbers");
    }
    return new PixelInput(
        fields.choice("channels", PixelInput.Channels.class),
        new PixelInput.Triple(mean.get(0), mean.get(1), mean.get(2)),
        fields.number("divisor"),
        fields.choice("layout", PixelInput.Layout.class));
  }

  private static ScoreCalibration calibration(Fields fields) {
    List<ScoreCalibration.Point> points = new ArrayList<>();
    for (Fields point : fields.objects("points")) {
      points.add(
          new ScoreCalibration.Point(point.number("falseMatchRate"), point.number("threshold")));
    }
    return new ScoreCalibration(fields.text("evidence"), points);
  }

  /** The fields of one object, each asked for by its name and kind. */
  private record Fields(JsonNode node, String path) {

    private Fields {
      if (!node.isObject()) {
        throw new IllegalArgumentException(path + " is not an object");
      }
    }

    boolean has(String name) {
      JsonNode value = node.get(name);
      return value != null && !value.isNull();
    }

    Fields object(String name) {
      return new Fields(value(name, true), path + "." + name);
    }

    List<Fields> objects(String name) {
      List<Fields> objects = new ArrayList<>();
      for (JsonNode element : value(name, array(name))) {
        objects.add(new Fields(element, path + "." + name));
      }
      return objects;
    }

    List<Double> numbers(String name) {
      List<Double> numbers = new ArrayList<>();
      for (JsonNode element : value(name, array(name))) {
        if (!element.isNumber()) {
          throw new IllegalArgumentException(path + "." + name + " holds no number");
        }
        numbers.add(element.asDouble());
      }
      return numbers;
    }

    String text(String name) {
      return value(name, is(name, JsonNode::isTextual)).asText();
    }

    /** A file beside the profile: never a path that leads elsewhere. */
    String fileName(String name) {
      String file = text(name);
      if (!file.matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")) {
        throw new IllegalArgumentException(path + "." + name + " is not a plain file name");
      }
      return file;
    }

    double number(String name) {
      return value(name, is(name, JsonNode::isNumber)).asDouble();
    }

    int integer(String name) {
      return value(name, is(name, value -> value.isInt())).asInt();
    }

    boolean truth(String name) {
      return value(name, is(name, JsonNode::isBoolean)).asBoolean();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
      String word = text(name).toUpperCase(Locale.ROOT);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(word)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(path + "." + name + " is none of the known words");
    }

    private boolean array(String name) {
      return is(name, JsonNode::isArray);
    }

    private boolean is(String name, java.util.function.Predicate<JsonNode> kind) {
      @Nullable JsonNode value = node.get(name);
      return value != null && kind.test(value);
    }

    private JsonNode value(String name, boolean fits) {
      @Nullable JsonNode value = node.get(name);
      if (value == null || !fits) {
        throw new IllegalArgumentException(path + "." + name + " is missing or of another kind");
      }
      return value;
    }
  }
}
