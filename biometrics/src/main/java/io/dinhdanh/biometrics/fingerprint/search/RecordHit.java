package io.dinhdanh.biometrics.fingerprint.search;

import java.util.Objects;

/**
 * A record of a gallery of fingers that was found. The text form leaves the id out.
 *
 * @param id the id of the record in the store: person, finger and impression
 * @param score the exact score of the probe against it
 */
public record RecordHit(String id, double score) {

  public RecordHit {
    Objects.requireNonNull(id, "id");
  }

  @Override
  public String toString() {
    return "RecordHit[score=" + score + "]";
  }
}
