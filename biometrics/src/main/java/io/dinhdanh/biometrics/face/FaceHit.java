package io.dinhdanh.biometrics.face;

import java.util.Objects;

/**
 * One person that a search found.
 *
 * @param id the id under which the embedding was enrolled
 * @param score by the gallery's metric; higher is nearer
 */
public record FaceHit(String id, double score) {

  public FaceHit {
    Objects.requireNonNull(id, "id");
  }
}
