package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.picture.Resampling;
import io.dinhdanh.biometrics.face.picture.Similarity;

/**
 * A landmarker whose net sees a square around the face and tells the points as parts of its side.
 *
 * <p>With refinement the net looks twice: the second square is the one around the first points.
 */
final class PointLandmarker implements FaceLandmarker {

  private final Network network;
  private final PixelInput input;
  private final int size;
  private final boolean refined;

  PointLandmarker(Network network, PixelInput input, int size, boolean refined) {
    this.network = network;
    this.input = input;
    this.size = size;
    this.refined = refined;
  }

  @Override
  public Landmarks locate(Picture picture, FaceBox box) throws BiometricsException {
    Landmarks first = once(picture, box);
    return refined ? once(picture, first.box()) : first;
  }

  private Landmarks once(Picture picture, FaceBox box) throws BiometricsException {
    double side = Math.max(2, Math.max(box.width(), box.height()));
    double scale = size / side;
    double left = box.centreX() - side / 2;
    double top = box.centreY() - side / 2;
    Similarity into = new Similarity(scale, 0, -left * scale, -top * scale);
    Picture square = Resampling.warp(picture, into, size, size);
    float[] output = network.run(input.tensor(square), input.shape(square))[0];
    if (output.length != 2 * Landmarks.COUNT) {
      throw ModelFaults.unfit("the landmark net answers " + output.length + " numbers");
    }
    double[] points = new double[output.length];
    for (int i = 0; i < points.length; i += 2) {
      points[i] = left + bounded(output[i]) * side;
      points[i + 1] = top + bounded(output[i + 1]) * side;
    }
    return new Landmarks(points);
  }

  private static double bounded(float part) throws BiometricsException {
    if (!(part > -4 && part < 5)) {
      throw ModelFaults.unfit("the landmark net places a point far outside the face");
    }
    return part;
  }
}
