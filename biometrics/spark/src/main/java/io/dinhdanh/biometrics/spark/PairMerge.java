package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts the pairs of all parts together, one part after the other. */
final class PairMerge {

  private final BestPairs best;
  private final List<Effort> efforts = new ArrayList<>();
  private final Set<Missing> missing = new LinkedHashSet<>();
  private boolean cutOff;

  PairMerge(int maxPairs) {
    this.best = new BestPairs(maxPairs);
  }

  PairReport merge(int units, WorkFolder work, JobRun run) throws BiometricsException {
    for (int unit = 0; unit < units; unit++) {
      try (DataInputStream in = work.read(unit)) {
        add(Effort.read(in), FoundPairs.read(in));
      } catch (IOException e) {
        throw JobErrors.workFails(e);
      }
    }
    return new PairReport(
        best.list(), best.found(), cutOff, new ArrayList<>(missing), run.cost(efforts));
  }

  private void add(Effort effort, FoundPairs found) {
    efforts.add(effort);
    missing.addAll(effort.missing());
    best.addAll(found.best(), found.found());
    cutOff |= found.cutOff();
  }
}
