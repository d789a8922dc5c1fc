package io.dinhdanh.examples.server;

import io.dinhdanh.core.report.BankEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Evidence by its hash, one file each. It holds no biometrics, and digests of personal data only.
 */
final class EvidenceFolder {

  private final Path folder;

  EvidenceFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Keeps evidence; the same evidence twice is one file. */
  void keep(BankEvidence evidence) throws IOException {
    Path file = folder.resolve(evidence.hash() + ".json");
    if (!Files.exists(file)) {
      Path part = Files.createTempFile(folder, "evidence", ".part");
      Files.write(part, evidence.signedBytes(), StandardOpenOption.TRUNCATE_EXISTING);
      Files.move(part, file);
    }
  }
}
