package io.dinhdanh.biometrics.onnx;

import io.dinhdanh.biometrics.face.model.Landmarks;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.picture.Resampling;
import io.dinhdanh.biometrics.face.picture.Similarity;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntUnaryOperator;

/** What goes wrong with photographs, done to a good one. */
final class Spoiled {

  private Spoiled() {}

  static Picture toned(Picture picture, DoubleUnaryOperator tone) {
    byte[] samples = picture.samples();
    for (int i = 0; i < samples.length; i++) {
      samples[i] = clamped(tone.applyAsDouble(samples[i] & 255));
    }
    return Picture.ofColours(picture.width(), picture.height(), samples);
  }

  private static byte clamped(double tone) {
    return (byte) Math.max(0, Math.min(255, Math.round(tone)));
  }

  /** All that is left of a column lies in shadow. */
  static Picture shaded(Picture picture, double column) {
    byte[] samples = picture.samples();
    for (int i = 0; i < samples.length; i++) {
      if (i / 3 % picture.width() < column) {
        samples[i] = (byte) ((samples[i] & 255) / 4);
      }
    }
    return Picture.ofColours(picture.width(), picture.height(), samples);
  }

  /** Scaled down until the eyes are so many pixels apart. */
  static Picture small(Picture picture, Landmarks landmarks, double eyesApart) {
    double scale = eyesApart / landmarks.distance(36, 45);
    int width = (int) Math.max(1, picture.width() * scale);
    int height = (int) Math.max(1, picture.height() * scale);
    return Resampling.resize(picture, width, height);
  }

  /** Small and large again: what was fine is lost. */
  static Picture blurred(Picture picture, Landmarks landmarks) {
    return Resampling.resize(small(picture, landmarks, 10), picture.width(), picture.height());
  }

  /** Turned about the middle by an angle in degrees. */
  static Picture leaning(Picture picture, double degrees) {
    double a = Math.cos(Math.toRadians(degrees));
    double b = Math.sin(Math.toRadians(degrees));
    double x = picture.width() / 2.0;
    double y = picture.height() / 2.0;
    Similarity turn = new Similarity(a, b, x - a * x + b * y, y - b * x - a * y);
    return Resampling.warp(picture, turn, picture.width(), picture.height());
  }

  /** Cut through the face, from the left. */
  static Picture cut(Picture picture, Landmarks landmarks) {
    int column = (int) landmarks.x(36);
    return columns(picture, picture.width() - column, x -> x + column);
  }

  static Picture twice(Picture picture) {
    return columns(picture, 2 * picture.width(), x -> x % picture.width());
  }

  private static Picture columns(Picture picture, int width, IntUnaryOperator source) {
    byte[] from = picture.samples();
    byte[] to = new byte[3 * width * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < width; x++) {
        int at = Math.min(picture.width() - 1, source.applyAsInt(x));
        System.arraycopy(from, 3 * (y * picture.width() + at), to, 3 * (y * width + x), 3);
      }
    }
    return Picture.ofColours(width, picture.height(), to);
  }
}
