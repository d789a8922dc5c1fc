package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.gallery.GalleryFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The manifest of shards that together are one gallery. Who reads the shards reads each as it was
 * at the write that stands here, so that all machines of a long job see the same people.
 *
 * @param kind what the records are
 * @param format model and version of the records, the same in each shard
 * @param calibration which false match rate a score stands for, or null if nobody measured it
 * @param shards each shard, by its number; 1 to 4,096
 */
public record ShardSet(
    ShardKind kind,
    GalleryFormat format,
    @Nullable ScoreCalibration calibration,
    List<Shard> shards) {

  /** The name of the manifest in the folder that holds the shards. */
  public static final String FILE = "shards.json";

  /** The most shards. */
  public static final int MOST = 4096;

  /**
   * One shard.
   *
   * @param folder the name of its folder beside the manifest
   * @param write the write of its gallery at which it is to be read
   * @param size how many records it held then
   */
  public record Shard(String folder, long write, long size) {

    public Shard {
      Objects.requireNonNull(folder, "folder");
      if (!folder.matches("[a-z0-9][a-z0-9-]{0,62}") || write < 0 || size < 0) {
        throw new IllegalArgumentException("a shard has a plain folder, a write and a size");
      }
    }
  }

  public ShardSet {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(format, "format");
    shards = Collections.unmodifiableList(new ArrayList<>(shards));
    if (shards.isEmpty() || shards.size() > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " shards");
    }
  }

  /**
   * How many shards there are.
   *
   * @return 1 to 4,096
   */
  public int count() {
    return shards.size();
  }

  /**
   * How many records there are in all shards.
   *
   * @return the number
   */
  public long size() {
    return shards.stream().mapToLong(Shard::size).sum();
  }

  /**
   * The shard in which an id lies.
   *
   * @param id an id
   * @return its number, from 0
   */
  public int shardOf(String id) {
    return shardOfOwner(kind.owner(id));
  }

  /**
   * The shard in which all records of an owner lie.
   *
   * @param owner for fingers a person, for faces an id
   * @return its number, from 0
   */
  public int shardOfOwner(String owner) {
    return new ShardHash(count()).shard(owner);
  }

  /**
   * The manifest as JSON.
   *
   * @return one line
   */
  public String json() {
    return ShardSetJson.write(this);
  }

  /**
   * Reads a manifest.
   *
   * @param json its text
   * @return the manifest
   * @throws BiometricsException if it is none
   */
  public static ShardSet parse(String json) throws BiometricsException {
    return ShardSetJson.parse(json);
  }

  /**
   * Reads the manifest in a folder.
   *
   * @param directory the folder that holds the shards
   * @return the manifest
   * @throws BiometricsException if there is none, or it cannot be read
   */
  public static ShardSet in(Path directory) throws BiometricsException {
    return parse(ManifestFile.read(directory.resolve(FILE)));
  }

  /**
   * Writes the manifest into the folder that holds the shards; an old one is replaced in one step.
   *
   * @param directory the folder
   * @throws BiometricsException if the disk fails
   */
  public void writeTo(Path directory) throws BiometricsException {
    ManifestFile.write(directory.resolve(FILE), json());
  }
}
