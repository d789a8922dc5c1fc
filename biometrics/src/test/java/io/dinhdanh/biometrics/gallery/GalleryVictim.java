package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that enrols, compacts and says so until it is killed. */
public final class GalleryVictim {

  private GalleryVictim() {}

  static String text(int i) {
    return ("record " + i + " ").repeat(1 + i % 50);
  }

  /**
   * Writes.
   *
   * @param arguments the folder, and the first number to enrol
   * @throws BiometricsException if the gallery does not work
   */
  public static void main(String[] arguments) throws BiometricsException {
    PrintStream out = System.out;
    GalleryStore store = GalleryStore.open(Path.of(arguments[0]), GalleryKillTest.OPTIONS);
    for (int i = store.view().size(); ; i++) {
      store.enroll("id" + i, text(i).getBytes(StandardCharsets.US_ASCII));
      out.println((i + 1) + ".");
      if (i % 97 == 96) {
        store.compact();
      }
    }
  }
}
