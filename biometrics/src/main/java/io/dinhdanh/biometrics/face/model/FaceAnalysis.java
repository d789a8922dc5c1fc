package io.dinhdanh.biometrics.face.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a model saw in a picture. Its text form tells how many faces, nothing of their looks.
 *
 * <p>Immutable.
 */
public final class FaceAnalysis {

  private static final FaceAnalysis NONE = new FaceAnalysis(List.of());

  private final List<DetectedFace> faces;
  private final @Nullable Landmarks landmarks;
  private final float[] embedding;

  /**
   * An analysis of a picture with at least one face.
   *
   * @param faces the faces, the most prominent first, not empty
   * @param landmarks of the first
   * @param embedding of the first, copied
   */
  public FaceAnalysis(List<DetectedFace> faces, Landmarks landmarks, float[] embedding) {
    if (faces.isEmpty() || embedding.length == 0) {
      throw new IllegalArgumentException("an analysis of nobody");
    }
    this.faces = Collections.unmodifiableList(new ArrayList<>(faces));
    this.landmarks = landmarks;
    this.embedding = embedding.clone();
  }

  private FaceAnalysis(List<DetectedFace> none) {
    this.faces = none;
    this.landmarks = null;
    this.embedding = new float[0];
  }

  /**
   * The analysis of a picture without a face.
   *
   * @return always the same
   */
  public static FaceAnalysis none() {
    return NONE;
  }

  /**
   * The faces.
   *
   * @return the most prominent first; empty if there is none
   */
  public List<DetectedFace> faces() {
    return faces;
  }

  /**
   * The landmarks of the most prominent face.
   *
   * @return empty if there is no face
   */
  public Optional<Landmarks> landmarks() {
    return Optional.ofNullable(landmarks);
  }

  /**
   * The embedding of the most prominent face.
   *
   * @return a copy, or empty if there is no face
   */
  public Optional<float[]> embedding() {
    return embedding.length == 0 ? Optional.empty() : Optional.of(embedding.clone());
  }

  @Override
  public String toString() {
    return "FaceAnalysis[" + faces.size() + " faces]";
  }
}
