package io.dinhdanh.examples.server;

import io.dinhdanh.core.report.BankEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Evidence by its hash, one file each. It holds no biometrics, and digests of personal data only.
 */
final class EvidenceFolder {

  private final Path folder;

  EvidenceFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Keeps evidence, whole or not at all; the same evidence twice is one file. */
  void keep(BankEvidence evidence) throws IOException {
    Path part = Files.createTempFile(folder, "evidence", ".part");
    try {
      Files.write(part, evidence.signedBytes());
      Path file = folder.resolve(evidence.hash() + ".json");
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
