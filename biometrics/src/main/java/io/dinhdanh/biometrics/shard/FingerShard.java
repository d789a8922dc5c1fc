package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.search.FingerSnapshot;
import io.dinhdanh.biometrics.fingerprint.search.RecordHit;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A shard of fingers. A record is a finger's position and template. */
record FingerShard(FingerSnapshot fingers) implements ShardSnapshot {

  @Override
  public GalleryView view() {
    return fingers.view();
  }

  @Override
  public List<ShardAnswer> searchAll(List<byte[]> probes, ShardQuery query)
      throws BiometricsException {
    SearchMode mode = query.mode() == ShardMode.EXACT ? SearchMode.EXACT : SearchMode.INDEXED;
    List<ShardAnswer> answers = new ArrayList<>(probes.size());
    for (byte[] probe : probes) {
      List<ShardHit> hits = new ArrayList<>();
      for (RecordHit hit : fingers.search(probe, mode, query.limit(), query.lowest())) {
        hits.add(new ShardHit(hit.id(), hit.score()));
      }
      answers.add(new ShardAnswer(hits, fingers.view().size()));
    }
    return answers;
  }

  @Override
  public Map<String, byte[]> records(String owner) {
    return fingers.records(owner);
  }
}
