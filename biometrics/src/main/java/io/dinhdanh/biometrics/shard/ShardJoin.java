package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.biometrics.gallery.RetainedRecords;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Joins shards into one gallery. The shards are only read. Whatever kills a join, the same call
 * afterwards goes on: what is in the gallery already is passed over. One shard at a time is in
 * memory beside the gallery.
 */
public final class ShardJoin {

  private ShardJoin() {}

  /**
   * Joins shards.
   *
   * @param directory the folder that holds them
   * @param set their manifest: each is read at its write
   * @param options format and key of the shards
   * @param target the gallery to enrol them in
   * @param progress told now and then how many records this call has enrolled
   * @return how many records this call has enrolled
   * @throws BiometricsException if a shard is missing, damaged or holds what is not its own, the
   *     gallery holds another record under one of the ids, or the disk fails
   */
  public static long join(
      Path directory,
      ShardSet set,
      GalleryOptions options,
      GalleryStore target,
      LongConsumer progress)
      throws BiometricsException {
    long[] done = {0};
    Intake intake = new Intake(target, count -> progress.accept(done[0] += count));
    for (int shard = 0; shard < set.count(); shard++) {
      take(directory, set, shard, options, intake);
    }
    intake.flush();
    target.force();
    return done[0];
  }

  private static void take(
      Path directory, ShardSet set, int shard, GalleryOptions options, Intake intake)
      throws BiometricsException {
    ShardSet.Shard entry = set.shards().get(shard);
    Path folder = directory.resolve(entry.folder());
    GalleryView view = GalleryStore.readAt(folder, options, new RetainedRecords(), entry.write());
    ShardHash hash = new ShardHash(set.count());
    for (int slot = 0; slot < view.slots(); slot++) {
      if (view.live(slot)) {
        String id = view.id(slot);
        byte[] record = view.record(slot);
        if (hash.shard(set.kind().owner(id)) != shard) {
          throw ShardErrors.foreignId(shard);
        }
        if (intake.differs(id, record)) {
          throw ShardErrors.idTaken();
        }
        intake.put(id, record);
      }
    }
  }
}
