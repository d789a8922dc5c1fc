package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.FileHeader.Kind;
import io.dinhdanh.biometrics.gallery.Finding.Problem;
import java.io.IOException;
import java.util.List;

/** Makes a whole gallery of what is whole in a damaged one. */
final class Repair {

  private Repair() {}

  static List<Finding> run(FileLayer files, GalleryOptions options) throws BiometricsException {
    try {
      SlotTable table = new SlotTable(options.random());
      RecordMemory memory = new RetainedRecords();
      GalleryScan scan = new GalleryScan(files, options.format(), options.key());
      scan.run(new Loader(table, memory));
      if (scan.damaged()) {
        setForeignAside(files, scan.findings());
        rewrite(files, options, scan, table.view(memory, scan.highest()));
      }
      return scan.findings();
    } catch (IOException e) {
      throw GalleryFolder.failure(files, e);
    }
  }

  private static void setForeignAside(FileLayer files, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      if (finding.problem() == Problem.FOREIGN) {
        files.rename(finding.file(), finding.file() + ".foreign");
      }
    }
  }

  private static void rewrite(
      FileLayer files, GalleryOptions options, GalleryScan scan, GalleryView view)
      throws IOException {
    byte[] known = scan.gallery();
    byte[] gallery = known == null ? FileHeader.randomId(options.random()) : known;
    String name = GalleryFileName.snapshot(view.write()).text();
    new SnapshotWriter(files, gallery, options).write(Kind.SNAPSHOT, name, view);
    GalleryFolder.deleteBefore(files, view.write());
  }
}
