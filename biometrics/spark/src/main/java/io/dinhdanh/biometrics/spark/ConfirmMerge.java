package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts what all blocks say into the order in which the pairs were proposed. */
final class ConfirmMerge {

  private final int proposed;
  private final Map<Integer, ConfirmedPair> byPlace = new TreeMap<>();
  private final List<Effort> efforts = new ArrayList<>();
  private final Set<Missing> missing = new LinkedHashSet<>();

  ConfirmMerge(int proposed) {
    this.proposed = proposed;
  }

  ConfirmReport merge(List<ConfirmBlock> blocks, WorkFolder work, JobRun run)
      throws BiometricsException {
    for (ConfirmBlock block : blocks) {
      try (DataInputStream in = work.read(block.number())) {
        add(block, Effort.read(in), in);
      } catch (IOException e) {
        throw JobErrors.workFails(e);
      }
    }
    if (byPlace.size() != proposed) {
      throw new IllegalStateException("a proposed pair got lost");
    }
    return new ConfirmReport(
        new ArrayList<>(byPlace.values()), new ArrayList<>(missing), run.cost(efforts));
  }

  private void add(ConfirmBlock block, Effort effort, DataInputStream in) throws IOException {
    efforts.add(effort);
    missing.addAll(effort.missing());
    List<ConfirmedPair> said = Confirmations.read(in, block.pairs());
    for (int i = 0; i < said.size(); i++) {
      byPlace.put(block.places().get(i), said.get(i));
    }
  }
}
