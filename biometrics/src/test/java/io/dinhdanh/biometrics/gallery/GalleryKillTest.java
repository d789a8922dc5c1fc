package io.dinhdanh.biometrics.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.testing.ChildOutput;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another JVM writes into a gallery and is killed: all that it said is there, and nothing half. */
class GalleryKillTest {

  static final GalleryOptions OPTIONS =
      GalleryOptions.of(new GalleryFormat("test", "1")).withForce(ForcePolicy.ON_REQUEST);

  @TempDir private Path folder;
  @TempDir private Path errors;

  @Test
  void twentyKills() throws IOException, InterruptedException, BiometricsException {
    kill(20);
  }

  @Test
  @Tag("thorough")
  void twoHundredKills() throws IOException, InterruptedException, BiometricsException {
    kill(200);
  }

  private void kill(int times) throws IOException, InterruptedException, BiometricsException {
    Random random = new Random(times);
    int acknowledged = 0;
    for (int i = 0; i < times; i++) {
      acknowledged = lifeAndDeath(acknowledged, random);
      acknowledged = check(acknowledged);
    }
    ChildOutput.watched(errors().toPath());
    assertTrue(acknowledged >= times, this::errorText);
  }

  private File errors() {
    return errors.resolve("errors").toFile();
  }

  private String errorText() {
    try {
      return "children got work done: " + Files.readString(errors.resolve("errors"));
    } catch (IOException e) {
      return "children got work done";
    }
  }

  /** Returns the highest number that the child said was enrolled. */
  private int lifeAndDeath(int from, Random random) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process child =
        new ProcessBuilder(
                java,
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                GalleryVictim.class.getName(),
                folder.toString(),
                Integer.toString(from))
            .redirectError(ProcessBuilder.Redirect.appendTo(errors()))
            .start();
    int last = from;
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(child.getInputStream(), StandardCharsets.US_ASCII))) {
      String line = said.readLine();
      Thread.sleep(random.nextInt(60));
      child.toHandle().destroyForcibly(); // The handle leaves what was said readable.
      while (line != null && line.endsWith(".")) {
        last = Integer.parseInt(line.substring(0, line.length() - 1));
        line = said.readLine();
      }
    }
    child.waitFor();
    return last;
  }

  private int check(int acknowledged) throws BiometricsException {
    try (GalleryStore store = GalleryStore.open(folder, OPTIONS)) {
      GalleryView view = store.view();
      assertTrue(view.size() >= acknowledged, () -> view.size() + " of " + acknowledged);
      for (int i = 0; i < view.size(); i++) {
        byte[] record = view.record(view.slot("id" + i));
        assertEquals(GalleryVictim.text(i), new String(record, StandardCharsets.US_ASCII));
      }
      return view.size();
    }
  }
}
