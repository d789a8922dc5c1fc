package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.picture.Resampling;
import java.util.ArrayList;
import java.util.List;

/**
 * A detector whose net lists boxes and confidences of a picture that is stretched to one size, as
 * single-shot detectors with their box decoding inside the net do.
 */
final class ListDetector implements FaceDetector {

  private static final double MOST_OVERLAP = 0.4;

  private final Network network;
  private final PixelInput input;
  private final int width;
  private final int height;
  private final double threshold;

  ListDetector(Network network, PixelInput input, int width, int height, double threshold) {
    this.network = network;
    this.input = input;
    this.width = width;
    this.height = height;
    this.threshold = threshold;
  }

  @Override
  public List<DetectedFace> detect(Picture picture) throws BiometricsException {
    Picture small = Resampling.resize(picture, width, height);
    float[][] outputs = network.run(input.tensor(small), input.shape(small));
    if (outputs.length < 2) {
      throw ModelFaults.unfit("the detector answers no boxes beside its confidences");
    }
    boolean boxesFirst = outputs[0].length >= outputs[1].length;
    float[] boxes = outputs[boxesFirst ? 0 : 1];
    float[] confidences = outputs[boxesFirst ? 1 : 0];
    if (boxes.length != 2 * confidences.length || boxes.length % 4 != 0) {
      throw ModelFaults.unfit("the detector answers boxes and confidences of other counts");
    }
    return Suppression.of(read(boxes, confidences, picture), MOST_OVERLAP);
  }

  /** A confidence is the second of a pair (nothing, face); a box is in parts of the sides. */
  private List<DetectedFace> read(float[] boxes, float[] confidences, Picture picture) {
    List<DetectedFace> faces = new ArrayList<>();
    for (int i = 0; i < confidences.length / 2; i++) {
      float confidence = confidences[2 * i + 1];
      if (confidence > threshold && confidence <= 1) {
        double left = clamp(boxes[4 * i]) * picture.width();
        double top = clamp(boxes[4 * i + 1]) * picture.height();
        double right = clamp(boxes[4 * i + 2]) * picture.width();
        double bottom = clamp(boxes[4 * i + 3]) * picture.height();
        if (right > left && bottom > top) {
          faces.add(new DetectedFace(new FaceBox(left, top, right, bottom), confidence));
        }
      }
    }
    return faces;
  }

  private static double clamp(double part) {
    return Math.max(-1, Math.min(2, part));
  }
}
