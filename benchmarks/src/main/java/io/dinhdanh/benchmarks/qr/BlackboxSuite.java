package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.validation.qr.image.QrProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** ZXing's own test pictures, whose texts are known. */
final class BlackboxSuite {

  private final QrDecoder[] sides = {
    new OwnDecoder(QrProfile.ANY), ZxingDecoder.harder(), new BoofcvDecoder()
  };
  private final Stopwatch[] watches = {new Stopwatch(), new Stopwatch(), new Stopwatch()};
  private final Tally tally = new Tally("dinhdanh", "ZXing", "BoofCV");
  private final int[] wrong = new int[sides.length];
  private final List<String> missed = new ArrayList<>();

  void run(Path folder, Figures out) throws IOException {
    Map<String, String> truth = truth(folder.resolve("truth-base64.tsv"));
    for (Path file : PhotoSuite.files(folder)) {
      Picture picture = Picture.read(file);
      String name = picture.name.replaceFirst("\\.png$", "");
      compare(picture, truth.getOrDefault(name, ""));
    }
    tally.print(out);
    out.say("missed: %s", String.join(", ", missed));
    for (int i = 0; i < sides.length; i++) {
      out.say("%s wrong texts %d", sides[i].name(), wrong[i]);
    }
    for (int i = 1; i < sides.length; i++) {
      out.less("wrong texts", "count", wrong[0], sides[i].name(), wrong[i]);
    }
    Stopwatch.tell(watches, tally.sides(), out);
  }

  private static Map<String, String> truth(Path file) throws IOException {
    Map<String, String> truth = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      byte[] text = Base64.getDecoder().decode(cells[1].trim());
      truth.put(cells[0], new String(text, StandardCharsets.UTF_8));
    }
    return truth;
  }

  private void compare(Picture picture, String truth) {
    boolean[] read = new boolean[sides.length];
    for (int i = 0; i < sides.length; i++) {
      QrDecoder side = sides[i];
      List<Sighting> sightings = watches[i].time(() -> side.read(picture));
      read[i] = sightings.stream().anyMatch(sighting -> sighting.text().equals(truth));
      wrong[i] += !read[i] && !sightings.isEmpty() ? 1 : 0;
    }
    if (!read[0]) {
      missed.add(picture.name);
    }
    tally.add(picture.name.replaceFirst("_.*", ""), read);
  }
}
