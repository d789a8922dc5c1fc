package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import java.util.Map;

/**
 * A person who was found. The text form leaves the person out.
 *
 * @param person the caller's name for the person
 * @param score the sum of the scores of the fingers compared
 * @param fingers the score of each finger of the probe that has a counterpart
 */
public record PersonHit(String person, double score, Map<FingerPosition, Double> fingers) {

  @Override
  public String toString() {
    return "a person with score " + score;
  }
}
