package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.validation.qr.image.QrCorner;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Photographs without known texts, in categories by their names up to {@code _image}. A reading
 * counts if no peer reads another text from the same code; where no peer reads the code, the code
 * printed anew must agree with the picture in four of five modules.
 */
final class PhotoSuite {

  private static final double LEAST_AGREEMENT = 0.8;

  private final OwnDecoder own = new OwnDecoder(QrProfile.ANY);
  private final QrDecoder zxing = ZxingDecoder.harder();
  private final QrDecoder boofcv = new BoofcvDecoder();
  private final Stopwatch[] watches = {new Stopwatch(), new Stopwatch(), new Stopwatch()};
  private final Tally tally = new Tally(own.name(), zxing.name(), boofcv.name());
  private final List<String> remarks = new ArrayList<>();
  private final Agreements bent = new Agreements();
  private final Agreements flat = new Agreements();
  private final Agreements control = new Agreements();
  private int confirmed;
  private int reprinted;

  void run(Path folder, Figures out) throws IOException {
    List<Path> files = files(folder);
    for (Path file : files.subList(0, Math.min(12, files.size()))) {
      Picture warmUp = read(file);
      own.read(warmUp);
      zxing.read(warmUp);
      boofcv.read(warmUp);
    }
    own.stages().clear();
    files.forEach(file -> compare(read(file)));
    tally.print(out);
    out.say("readings confirmed by a peer %d, by printing anew %d", confirmed, reprinted);
    out.say(
        "categories behind the better peer by more than 5 points and one picture: %s",
        tally.shortfalls());
    out.say("read by stage %s", own.stages());
    out.say("codes printed anew: agreement under one smooth bend %s", bent.summary());
    out.say("the same without it %s", flat.summary());
    out.say("control, another content of the same length %s", control.summary());
    remarks.forEach(remark -> out.say("%s", remark));
    out.add("readings confirmed by a peer", "count", confirmed);
    out.add("readings confirmed by printing anew", "count", reprinted);
    Stopwatch.tell(watches, tally.sides(), out);
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Picture::isPicture).sorted().toList();
    }
  }

  static Picture read(Path file) {
    try {
      return Picture.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compare(Picture picture) {
    QrResult result = watches[0].time(() -> own.result(picture));
    List<Sighting> byZxing = watches[1].time(() -> zxing.read(picture));
    List<Sighting> byBoofcv = watches[2].time(() -> boofcv.read(picture));
    boolean success =
        result instanceof QrResult.Found found && holds(picture, found, byZxing, byBoofcv);
    if (result instanceof QrResult.NotFound missed) {
      remarks.add(picture.name + ": " + missed.reason());
    }
    String category = picture.name.replaceFirst("_image.*", "");
    tally.add(category, success, !byZxing.isEmpty(), !byBoofcv.isEmpty());
  }

  private boolean holds(
      Picture picture, QrResult.Found found, List<Sighting> byZxing, List<Sighting> byBoofcv) {
    List<Sighting> peers = new ArrayList<>(byZxing);
    peers.addAll(byBoofcv);
    peers.removeIf(sighting -> !isInside(sighting, found.corners()));
    if (peers.isEmpty()) {
      return agrees(picture, found);
    }
    boolean same = peers.stream().allMatch(sighting -> sighting.text().equals(found.text()));
    confirmed += same ? 1 : 0;
    if (!same) {
      remarks.add(picture.name + ": a peer reads another text");
    }
    return same;
  }

  private boolean agrees(Picture picture, QrResult.Found found) {
    Reprint reprint = new Reprint(picture, found);
    Reprint.Agreement agreement = reprint.agreement();
    bent.add(agreement.bent());
    flat.add(agreement.flat());
    control.add(reprint.control().bent());
    boolean agrees = agreement.bent() >= LEAST_AGREEMENT;
    reprinted += agrees ? 1 : 0;
    if (!agrees) {
      remarks.add(String.format("%s: printed anew agrees %.2f", picture.name, agreement.bent()));
    }
    return agrees;
  }

  /** Whether a place is on the same side of all four edges. */
  private static boolean isInside(Sighting sighting, List<QrCorner> corners) {
    int clockwise = 0;
    for (int i = 0; i < 4; i++) {
      QrCorner from = corners.get(i);
      QrCorner to = corners.get((i + 1) % 4);
      double cross =
          (to.x() - from.x()) * (sighting.y() - from.y())
              - (to.y() - from.y()) * (sighting.x() - from.x());
      clockwise += cross > 0 ? 1 : 0;
    }
    return clockwise == 0 || clockwise == 4;
  }
}
