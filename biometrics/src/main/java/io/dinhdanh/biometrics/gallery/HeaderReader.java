package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.FileHeader.Kind;
import io.dinhdanh.biometrics.gallery.Finding.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the headers of a gallery's files: one gallery, one format, one key. */
final class HeaderReader {

  private final @Nullable GalleryFormat format;
  private final @Nullable GalleryKey key;
  private final List<Finding> findings;
  private byte @Nullable [] gallery;

  HeaderReader(@Nullable GalleryFormat format, @Nullable GalleryKey key, List<Finding> findings) {
    this.format = format;
    this.key = key;
    this.findings = findings;
  }

  /** The id of the gallery, once a header was read. */
  byte @Nullable [] gallery() {
    return gallery;
  }

  /**
   * Reads a header, or adds a finding and returns null.
   *
   * @param justBegun whether a crash may have cut the header itself
   */
  @Nullable FileHeader read(String name, StoredFile file, Kind kind, long write, boolean justBegun)
      throws IOException, BiometricsException {
    byte[] both = new byte[FileHeader.LENGTH];
    file.read(0, ByteBuffer.wrap(both));
    FileHeader first = copy(both, 0, kind, write);
    FileHeader second = copy(both, 1, kind, write);
    if (justBegun && (first == null || second == null)) {
      findings.add(new Finding(Problem.UNFINISHED, name, 0, file.size(), 0, 0));
      return null;
    }
    FileHeader header = first == null ? second : first;
    if (header == null) {
      findings.add(new Finding(Problem.HEADER, name, 0, file.size(), 0, 0));
      return null;
    }
    oneCopyBroken(name, first, second);
    int at = first == null ? FileHeader.COPY : 0;
    return fits(name, file, header, Arrays.copyOfRange(both, at, at + FileHeader.COPY));
  }

  private static @Nullable FileHeader copy(byte[] both, int which, Kind kind, long write) {
    int at = which * FileHeader.COPY;
    FileHeader header = FileHeader.decode(Arrays.copyOfRange(both, at, at + FileHeader.COPY));
    return header != null && header.kind() == kind && (write < 0 || header.write() == write)
        ? header
        : null;
  }

  private void oneCopyBroken(String name, @Nullable FileHeader first, @Nullable FileHeader second) {
    if (first == null || second == null) {
      int at = first == null ? 0 : FileHeader.COPY;
      findings.add(new Finding(Problem.HEADER, name, at, FileHeader.COPY, 0, 0));
    }
  }

  private @Nullable FileHeader fits(String name, StoredFile file, FileHeader header, byte[] bytes)
      throws IOException, BiometricsException {
    if (gallery != null && !Arrays.equals(gallery, header.gallery())) {
      findings.add(new Finding(Problem.FOREIGN, name, 0, file.size(), 0, 0));
      return null;
    }
    if (format != null && !format.equals(header.format())) {
      throw GalleryErrors.otherFormat(header.format());
    }
    if (header.encrypted() != (key != null)) {
      throw header.encrypted() ? GalleryErrors.keyNeeded() : GalleryErrors.keyNotNeeded();
    }
    if (!FileHeader.provedBy(seal(header), bytes)) {
      throw GalleryErrors.wrongKey();
    }
    gallery = header.gallery();
    return header;
  }

  FrameReader frames(StoredFile file, FileHeader header) throws IOException {
    return new FrameReader(file, header.file(), seal(header));
  }

  private FrameSeal seal(FileHeader header) {
    return key == null ? new PlainSeal() : new GcmSeal(key, header.gallery(), header.file());
  }
}
