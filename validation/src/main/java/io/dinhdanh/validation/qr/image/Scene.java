package io.dinhdanh.validation.qr.image;

import io.dinhdanh.validation.qr.image.finder.Finder;
import io.dinhdanh.validation.qr.image.finder.FinderTriple;
import io.dinhdanh.validation.qr.image.finder.FinderTriples;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import io.dinhdanh.validation.qr.image.pixels.GrayPyramid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture while it is being read: its pyramid, the finder patterns seen so far, and what the
 * profile makes of a code. Not thread-safe.
 */
final class Scene {

  /** Up to this long side a level of the pyramid counts as coarse. */
  private static final int COARSE_SIDE = 1000;

  private static final int MOST_TRIPLES = 6;

  private final GrayPyramid pyramid;
  private final QrProfile profile;
  private final Deadline deadline;
  private final Rows rows;
  private final List<Finder> finders = new ArrayList<>();
  private final List<Attempt> tried = new ArrayList<>();
  private boolean foreign;

  /** Which rows are scanned for finder patterns. */
  record Rows(int first, int step) {

    /** As many as a picture that is seen once deserves. */
    static final Rows DENSE = new Rows(1, 2);
  }

  Scene(GrayImage image, QrProfile profile, Deadline deadline, Rows rows) {
    this.rows = rows;
    this.pyramid = new GrayPyramid(image);
    this.profile = profile;
    this.deadline = deadline;
  }

  GrayPyramid pyramid() {
    return pyramid;
  }

  /** The finest level that is searched at first. */
  int coarseLevel() {
    GrayImage base = pyramid.level(0);
    return pyramid.levelFor(Math.max(base.width(), base.height()), COARSE_SIDE);
  }

  Rows rows() {
    return rows;
  }

  boolean isOutOfTime() {
    return deadline.isOver();
  }

  /** Finder patterns in pixels of the picture as given, best first. */
  List<Finder> finders() {
    return finders;
  }

  /** Takes finder patterns of one level; of two that are the same the better stays. */
  void see(List<Finder> seen, int level) {
    for (Finder finder : seen) {
      Finder full = finder.scaled(1 << level);
      finders.removeIf(known -> known.isSameAs(full) && known.quality() < full.quality());
      if (finders.stream().noneMatch(known -> known.isSameAs(full))) {
        finders.add(full);
      }
    }
    finders.sort(Comparator.comparingDouble(finder -> -finder.quality()));
  }

  /** Reads the codes of the triples that have not been tried, until the profile takes one. */
  @Nullable Reading readTriples() {
    for (FinderTriple triple : FinderTriples.of(finders, MOST_TRIPLES)) {
      if (isOutOfTime()) {
        return null;
      }
      if (tried.stream().noneMatch(attempt -> attempt.isOf(triple))) {
        tried.add(new Attempt(triple, pyramid.level(0)));
        Reading reading = TripleReader.read(pyramid, triple);
        if (reading != null && accepts(reading)) {
          return reading;
        }
      }
    }
    return null;
  }

  /** Whether the profile takes a code; one that it does not take is remembered. */
  boolean accepts(Reading reading) {
    boolean accepted = text(reading) != null;
    foreign |= !accepted;
    return accepted;
  }

  /** What the profile makes of a code, null if it does not take it. */
  @Nullable String text(Reading reading) {
    return PayloadText.of(reading, profile);
  }

  /**
   * Goes on where the frame before left off, if it was of the same size; what looks different now
   * is tried again.
   */
  void remember(Scene frameBefore) {
    GrayImage now = pyramid.level(0);
    GrayImage then = frameBefore.pyramid.level(0);
    if (now.width() == then.width() && now.height() == then.height()) {
      see(frameBefore.finders, 0);
      for (Attempt attempt : frameBefore.tried) {
        if (attempt.looksTheSameOn(now)) {
          tried.add(attempt);
        }
      }
    }
  }

  long elapsedMicros() {
    return deadline.elapsedMicros();
  }

  boolean sawForeignCode() {
    return foreign;
  }
}
