package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Canvas;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.picture.Resampling;
import java.util.ArrayList;
import java.util.List;

/**
 * A detector whose net divides a square into cells and tells for each cell and anchor the offset,
 * size and confidence of a face (YOLO v2: Redmon and Farhadi, arXiv 1612.08242, section 2). The
 * passes of the profile are tried in turn until one finds a face.
 */
final class GridDetector implements FaceDetector {

  private static final double MOST_OVERLAP = 0.3;

  /** In a picture this small the face is the picture, as in a portrait that was cut out. */
  private static final int PORTRAIT_SIDE = 200;

  private static final double LEAST_PORTRAIT_FACE = 0.35;

  private final Network network;
  private final PixelInput input;
  private final double[][] anchors;
  private final List<DetectionPass> passes;

  GridDetector(Network network, PixelInput input, double[][] anchors, List<DetectionPass> passes) {
    this.network = network;
    this.input = input;
    this.anchors = anchors;
    this.passes = passes;
  }

  @Override
  public List<DetectedFace> detect(Picture picture) throws BiometricsException {
    for (DetectionPass pass : passes) {
      List<DetectedFace> faces = Suppression.of(tryOnce(picture, pass), MOST_OVERLAP);
      if (!faces.isEmpty() && isPlausible(faces.get(0), picture)) {
        return faces;
      }
    }
    return List.of();
  }

  private static boolean isPlausible(DetectedFace face, Picture picture) {
    return Math.max(picture.width(), picture.height()) > PORTRAIT_SIDE
        || face.box().height() > LEAST_PORTRAIT_FACE * picture.height();
  }

  private List<DetectedFace> tryOnce(Picture picture, DetectionPass pass)
      throws BiometricsException {
    int longer = Math.max(picture.width(), picture.height());
    int margin = (int) (longer * pass.padding());
    Picture framed = Canvas.framed(picture, margin, pass.margin());
    double scale = (double) pass.size() / Math.max(framed.width(), framed.height());
    int width = (int) Math.max(1, Math.rint(framed.width() * scale));
    int height = (int) Math.max(1, Math.rint(framed.height() * scale));
    Picture small = Resampling.resize(framed, width, height);
    Picture square = Canvas.inSquare(small, pass.size());
    float[] output = network.run(input.tensor(square), input.shape(square))[0];
    return read(output, pass, pass.size() / scale, margin);
  }

  /** {@code extent} is the square's side in pixels of the framed picture. */
  private List<DetectedFace> read(float[] output, DetectionPass pass, double extent, int margin)
      throws BiometricsException {
    int cells = (int) Math.round(Math.sqrt(output.length / (5.0 * anchors.length)));
    if (cells == 0 || cells * cells * 5 * anchors.length != output.length) {
      throw ModelFaults.unfit("the detector's output has " + output.length + " numbers");
    }
    List<DetectedFace> faces = new ArrayList<>();
    for (int anchor = 0; anchor < anchors.length; anchor++) {
      for (int cell = 0; cell < cells * cells; cell++) {
        int at = anchor * 5 * cells * cells + cell;
        double confidence = sigmoid(output[at + 4 * cells * cells]);
        if (confidence > pass.threshold()) {
          FaceBox box = box(output, at, cells, anchors[anchor], cell, extent);
          faces.add(new DetectedFace(box.shifted(-margin), confidence));
        }
      }
    }
    return faces;
  }

  private static FaceBox box(
      float[] output, int at, int cells, double[] anchor, int cell, double extent) {
    int plane = cells * cells;
    double unit = extent / cells;
    int row = cell / cells;
    double x = (cell % cells + sigmoid(output[at])) * unit;
    double y = (row + sigmoid(output[at + plane])) * unit;
    double halfWidth = size(output[at + 2 * plane]) * anchor[0] * unit / 2;
    double halfHeight = size(output[at + 3 * plane]) * anchor[1] * unit / 2;
    return new FaceBox(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
  }

  /** A net may say anything: no face is more than 60 anchors wide. */
  private static double size(double logarithm) {
    return Math.exp(Math.max(-4, Math.min(4, logarithm)));
  }

  private static double sigmoid(double value) {
    return 1 / (1 + Math.exp(-value));
  }
}
