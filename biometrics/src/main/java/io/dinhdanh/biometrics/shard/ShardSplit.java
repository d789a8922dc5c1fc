package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.ForcePolicy;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.gallery.GalleryStore;
import io.dinhdanh.biometrics.gallery.GalleryView;
import io.dinhdanh.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Splits a gallery into shards and keeps them in step with it. The gallery is only read. Whatever
 * kills a split, the same call afterwards goes on where it was; the manifest is written last, when
 * every shard is on the medium, so there is no manifest of half a split. Called again later, it
 * brings only what was enrolled, replaced or removed since. One shard at a time is in memory.
 */
public final class ShardSplit {

  private static final String PLAN = "plan.json";

  private final GalleryView source;
  private final ShardPlan plan;
  private final GalleryOptions options;
  private final Path target;
  private final LongConsumer progress;
  private final int[] shardOfSlot;
  private long done;

  private ShardSplit(
      GalleryView source,
      ShardPlan plan,
      GalleryOptions options,
      Path target,
      LongConsumer progress) {
    this.source = source;
    this.plan = plan;
    this.options = options.withForce(ForcePolicy.ON_REQUEST);
    this.target = target;
    this.progress = progress;
    this.shardOfSlot = new int[source.slots()];
  }

  /**
   * Splits a gallery.
   *
   * @param source the gallery
   * @param plan into what
   * @param options format and key of the shards; the format is that of the gallery
   * @param target the folder for shards and manifest, empty or begun by the same plan
   * @param progress told now and then how many records are in their shards; a split that is stopped
   *     by an exception from it can be resumed
   * @return the manifest, as it was written into the folder
   * @throws BiometricsException if the folder holds shards of another plan or format, or the disk
   *     fails
   */
  public static ShardSet split(
      GalleryView source,
      ShardPlan plan,
      GalleryOptions options,
      Path target,
      LongConsumer progress)
      throws BiometricsException {
    return new ShardSplit(source, plan, options, target, progress).run();
  }

  private ShardSet run() throws BiometricsException {
    settlePlan();
    assign();
    List<ShardSet.Shard> shards = new ArrayList<>();
    for (int shard = 0; shard < plan.count(); shard++) {
      shards.add(fill(shard));
    }
    ShardSet set = new ShardSet(plan.kind(), options.format(), plan.calibration(), shards);
    set.writeTo(target);
    return set;
  }

  private void settlePlan() throws BiometricsException {
    String text = Json.line(ShardSetJson.plan(plan.kind(), options.format(), plan.count()));
    Path file = target.resolve(PLAN);
    if (Files.exists(file)) {
      if (!ManifestFile.read(file).equals(text)) {
        throw ShardErrors.otherPlan();
      }
      return;
    }
    try {
      Files.createDirectories(target);
    } catch (IOException e) {
      throw ShardErrors.manifestUnreadable(e);
    }
    ManifestFile.write(file, text);
  }

  private void assign() {
    ShardHash hash = new ShardHash(plan.count());
    Arrays.fill(shardOfSlot, -1);
    for (int slot = 0; slot < shardOfSlot.length; slot++) {
      if (source.live(slot)) {
        shardOfSlot[slot] = hash.shard(plan.kind().owner(source.id(slot)));
      }
    }
  }

  private ShardSet.Shard fill(int shard) throws BiometricsException {
    String folder = "shard-" + Integer.toString(10_000 + shard).substring(1);
    try (GalleryStore store = GalleryStore.open(target.resolve(folder), options)) {
      removeStrangers(store, shard);
      Intake intake = new Intake(store, count -> progress.accept(done += count));
      for (int slot = 0; slot < shardOfSlot.length; slot++) {
        if (shardOfSlot[slot] == shard) {
          intake.put(source.id(slot), source.record(slot));
        }
      }
      intake.flush();
      store.force();
      return new ShardSet.Shard(folder, store.view().write(), store.view().size());
    }
  }

  private void removeStrangers(GalleryStore store, int shard) throws BiometricsException {
    GalleryView view = store.view();
    for (int slot = 0; slot < view.slots(); slot++) {
      if (view.live(slot)) {
        int at = source.slot(view.id(slot));
        if (at < 0 || shardOfSlot[at] != shard) {
          store.remove(view.id(slot));
        }
      }
    }
  }
}
