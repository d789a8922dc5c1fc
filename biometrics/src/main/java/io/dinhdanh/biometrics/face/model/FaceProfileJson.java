package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.picture.Canvas;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;

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
      return profile(new ProfileFields(Json.parse(text), "profile"));
    } catch (MalformedJsonException e) {
      throw ModelFaults.unfit("the profile is not JSON: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw ModelFaults.unfit("the profile cannot be used: " + e.getMessage(), e);
    }
  }

  private static FaceProfile profile(ProfileFields fields) {
    return new FaceProfile(
        fields.text("id"),
        fields.text("origin"),
        detector(fields.object("detector")),
        landmarker(fields.object("landmarker")),
        embedder(fields.object("embedder")),
        fields.has("calibration") ? calibration(fields.object("calibration")) : null);
  }

  private static FaceProfile.Detector detector(ProfileFields fields) {
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

  private static List<FaceProfile.Anchor> anchors(ProfileFields fields) {
    List<FaceProfile.Anchor> anchors = new ArrayList<>();
    for (ProfileFields anchor : fields.objects("anchors")) {
      anchors.add(new FaceProfile.Anchor(anchor.number("width"), anchor.number("height")));
    }
    return anchors;
  }

  private static List<DetectionPass> passes(ProfileFields fields) {
    List<DetectionPass> passes = new ArrayList<>();
    for (ProfileFields pass : fields.objects("passes")) {
      passes.add(
          new DetectionPass(
              pass.number("padding"),
              pass.choice("margin", Canvas.Margin.class),
              pass.integer("size"),
              pass.number("threshold")));
    }
    return passes;
  }

  private static FaceProfile.Landmarker landmarker(ProfileFields fields) {
    return new FaceProfile.Landmarker(
        fields.fileName("network"),
        input(fields.object("input")),
        fields.integer("size"),
        fields.truth("refined"));
  }

  private static FaceProfile.Embedder embedder(ProfileFields fields) {
    List<AlignmentPoint> template = new ArrayList<>();
    for (ProfileFields point : fields.objects("template")) {
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

  private static PixelInput input(ProfileFields fields) {
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

  private static ScoreCalibration calibration(ProfileFields fields) {
    List<ScoreCalibration.Point> points = new ArrayList<>();
    for (ProfileFields point : fields.objects("points")) {
      points.add(
          new ScoreCalibration.Point(point.number("falseMatchRate"), point.number("threshold")));
    }
    return new ScoreCalibration(fields.text("evidence"), points);
  }
}
