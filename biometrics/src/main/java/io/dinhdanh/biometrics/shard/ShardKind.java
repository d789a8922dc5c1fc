package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceSnapshot;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.fingerprint.search.FingerSnapshot;
import io.dinhdanh.biometrics.gallery.GalleryFormat;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.biometrics.kernel.Kernels;
import java.nio.file.Path;

/** What the records of shards are. */
public enum ShardKind {
  /** Embeddings of faces, one for each id. */
  FACE {
    @Override
    public ShardSnapshot readAt(Path directory, GalleryOptions options, long write)
        throws BiometricsException {
      FaceSpace space = space(options.format());
      return new FaceShard(FaceSnapshot.readAt(directory, space, options, write, Kernels.best()));
    }

    @Override
    public long bytes(GalleryFormat format, long size) {
      return size * (6L * space(format).dimension() + ID_BYTES);
    }

    @Override
    public String owner(String id) {
      return id;
    }

    @Override
    public boolean symmetric() {
      return true;
    }
  },
  /** Fingers of persons; all fingers of a person lie in one shard. */
  FINGER {
    @Override
    public ShardSnapshot readAt(Path directory, GalleryOptions options, long write)
        throws BiometricsException {
      return new FingerShard(FingerSnapshot.readAt(directory, options, write));
    }

    @Override
    public long bytes(GalleryFormat format, long size) {
      return size * (FINGER_BYTES + ID_BYTES);
    }

    @Override
    public String owner(String id) {
      return FingerSnapshot.person(id);
    }

    @Override
    public boolean symmetric() {
      return false;
    }
  };

  /** A template with its part of the index. */
  private static final long FINGER_BYTES = 4000;

  /** An id with its places in the tables. */
  private static final int ID_BYTES = 120;

  private static FaceSpace space(GalleryFormat format) {
    return FaceSpace.of(format);
  }

  /**
   * Reads a shard into memory, as it was at one of its writes.
   *
   * @param directory its folder, or a copy of it
   * @param options format and key
   * @param write the write
   * @return the shard
   * @throws BiometricsException if it cannot be read as it was then
   * @throws IllegalArgumentException if the format is not one of this kind
   */
  public abstract ShardSnapshot readAt(Path directory, GalleryOptions options, long write)
      throws BiometricsException;

  /**
   * How much memory a shard takes, so that it can be looked for before the shard is read.
   *
   * @param format the format of its records
   * @param size how many it holds
   * @return bytes, rather too many than too few
   * @throws IllegalArgumentException if the format is not one of this kind
   */
  public abstract long bytes(GalleryFormat format, long size);

  /**
   * The part of an id that decides on its shard, so that what belongs together lies together.
   *
   * @param id an id
   * @return for fingers the person, for faces the id
   */
  public abstract String owner(String id);

  /**
   * Whether two records have the same score whichever of them is the probe.
   *
   * @return true for faces
   */
  public abstract boolean symmetric();
}
