package io.dinhdanh.examples.face;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.face.FaceHit;
import io.dinhdanh.biometrics.face.FaceHits;
import io.dinhdanh.core.text.VisibleText;
import java.util.Locale;

/**
 * What a search found, as the command prints it.
 *
 * @param hits the nearest faces
 * @param threshold from which score on a face counts as found
 * @param falseMatchRate what the threshold stands for in one comparison
 * @param elapsedMicros how long the search took
 */
record Identified(FaceHits hits, double threshold, double falseMatchRate, long elapsedMicros) {

  private static final int LONGEST_ID = 127;

  boolean found() {
    return !hits.hits().isEmpty() && hits.hits().get(0).score() >= threshold;
  }

  /** The chance that somebody who is not enrolled is found, if comparisons err independently. */
  private double falsePositiveRate() {
    return -Math.expm1(hits.examined() * Math.log1p(-falseMatchRate));
  }

  ObjectNode tree(String file) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("file", file);
    tree.put("found", found());
    ArrayNode array = tree.putArray("hits");
    for (FaceHit hit : hits.hits()) {
      array.addObject().put("id", hit.id()).put("score", hit.score());
    }
    tree.put("threshold", threshold);
    tree.put("falseMatchRate", falseMatchRate);
    tree.put("falsePositiveIdentificationRate", falsePositiveRate());
    tree.put("examined", hits.examined());
    tree.put("rescored", hits.rescored());
    return tree.put("elapsedMicros", elapsedMicros);
  }

  String text() {
    StringBuilder text = new StringBuilder(found() ? "found" : "not found");
    text.append(
        String.format(
            Locale.ROOT,
            ": threshold %.4f, false match rate %s, %.2g over %d faces; searched in %.2f ms",
            threshold,
            falseMatchRate,
            falsePositiveRate(),
            hits.examined(),
            elapsedMicros / 1e3));
    for (FaceHit hit : hits.hits()) {
      text.append(System.lineSeparator())
          .append(hit.score() >= threshold ? "* " : "  ")
          .append(String.format(Locale.ROOT, "%8.4f  ", hit.score()))
          .append(VisibleText.terminal(hit.id(), LONGEST_ID));
    }
    return text.toString();
  }
}
