package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;

/** The net's vector of the crop, or the mean with that of the mirrored crop. */
final class NetworkEmbedder implements FaceEmbedder {

  private final Network network;
  private final PixelInput input;
  private final int dimension;
  private final boolean mirrored;

  NetworkEmbedder(Network network, PixelInput input, int dimension, boolean mirrored) {
    this.network = network;
    this.input = input;
    this.dimension = dimension;
    this.mirrored = mirrored;
  }

  @Override
  public float[] embed(Picture aligned) throws BiometricsException {
    float[] vector = once(aligned);
    if (mirrored) {
      float[] other = once(aligned.mirrored());
      for (int i = 0; i < dimension; i++) {
        vector[i] = (vector[i] + other[i]) / 2;
      }
    }
    return vector;
  }

  private float[] once(Picture aligned) throws BiometricsException {
    float[] vector = network.run(input.tensor(aligned), input.shape(aligned))[0];
    if (vector.length != dimension) {
      throw ModelFaults.unfit(
          "the embedding has " + vector.length + " numbers, the profile says " + dimension);
    }
    for (float value : vector) {
      if (!Float.isFinite(value)) {
        throw ModelFaults.unfit("the embedding has a number that is none");
      }
    }
    return vector;
  }
}
