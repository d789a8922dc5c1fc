package io.dinhdanh.biometrics.gallery;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import java.util.Random;

/** Whatever stands in a gallery's files: it opens, or says that it is damaged; repair mends it. */
class GalleryFuzzTest {

  private static final GalleryOptions OPTIONS =
      GalleryOptions.of(new GalleryFormat("test", "1")).withForce(ForcePolicy.ON_REQUEST);

  @FuzzTest(maxDuration = "2m")
  void log(byte[] file) throws BiometricsException {
    opens(GalleryFileName.log(1), file);
  }

  @FuzzTest(maxDuration = "2m")
  void snapshot(byte[] file) throws BiometricsException {
    opens(GalleryFileName.snapshot(7), file);
  }

  @FuzzTest(maxDuration = "2m")
  void frames(byte[] content) throws BiometricsException {
    opens(GalleryFileName.log(1), framed(content));
  }

  private static void opens(GalleryFileName name, byte[] file) throws BiometricsException {
    SimulatedFiles files = new SimulatedFiles(new Random(1));
    files.put(name.text(), file);
    try {
      GalleryStore.open(files, OPTIONS, new RetainedRecords()).close();
    } catch (BiometricsException refused) {
      boolean known =
          refused.error() instanceof BiometricsError.GalleryDamaged
              || refused.error() instanceof BiometricsError.GalleryUnusable;
      if (!known) {
        throw refused;
      }
      if (refused.error() instanceof BiometricsError.GalleryDamaged) {
        Repair.run(files, OPTIONS);
        GalleryStore.open(files, OPTIONS, new RetainedRecords()).close();
      }
    }
  }

  /** A log with a right header and one frame with right checksums and this content. */
  private static byte[] framed(byte[] content) {
    SimulatedFiles files = new SimulatedFiles(new Random(1));
    try (StoredFile file = files.create("file")) {
      byte[] id = new byte[FileHeader.ID];
      FileHeader header =
          new FileHeader(FileHeader.Kind.LOG, id, id, 1, 0, OPTIONS.format(), false);
      FrameWriter writer = new FrameWriter(file, header, new PlainSeal());
      writer.write(Frames.ENTRIES, 1, 0, content, content.length);
      writer.write(Frames.CLOSED, 2, 1, new byte[0], 0);
    } catch (java.io.IOException impossible) {
      throw new AssertionError(impossible);
    }
    return files.content("file");
  }
}
