package io.dinhdanh.validation.qr.image;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a QR code from the frames of a camera. Every frame gets the cheapest stage and one of the
 * costly ones in turn, so that a frame stays cheap and a code that a {@link QrReader} reads is read
 * after at most {@link #FRAMES_FOR_ALL_STAGES} frames that show it. Finder patterns are remembered
 * from frame to frame of one turn, and what was tried in vain at a place is not tried again before
 * the picture changes there. Not thread-safe: one reader belongs to one camera.
 */
public final class LiveQrReader {

  private static final List<Rung> RUNGS = Ladder.rungs();

  /** A frame is scanned in every fourth row, the next time in those between. */
  private static final int PASSES = 2;

  private static final int STAGES = RUNGS.size() - 1;

  /** How many frames one turn takes. */
  public static final int FRAMES_FOR_ALL_STAGES = PASSES * STAGES;

  private final QrProfile profile;
  private final LongSupplier nanoTime;
  private @Nullable Scene before;
  private int turn;

  /**
   * A reader.
   *
   * @param profile which codes it takes
   */
  public LiveQrReader(QrProfile profile) {
    this(profile, System::nanoTime);
  }

  LiveQrReader(QrProfile profile, LongSupplier nanoTime) {
    this.profile = Objects.requireNonNull(profile, "profile");
    this.nanoTime = nanoTime;
  }

  /**
   * Reads a frame.
   *
   * @param frame the next frame
   * @param deadline the time after which no further attempt is begun in this frame; 50 ms and more
   *     let the costly stage finish on a desktop
   * @return the code, or why there is none yet
   */
  public QrResult read(LuminanceImage frame, Duration deadline) {
    Step step = next();
    Deadline until = new Deadline(deadline, nanoTime);
    Scene scene = new Scene(frame.pixels(), profile, until, step.rows());
    if (!step.first() && before != null) {
      scene.remember(before);
    }
    before = scene;
    return Ladder.climb(frame, scene, List.of(RUNGS.get(0), step.costly()));
  }

  /** What the next frame gets. */
  Step next() {
    Scene.Rows rows = new Scene.Rows(1 + 2 * (turn / STAGES), 2 * PASSES);
    Step step = new Step(RUNGS.get(1 + turn % STAGES), rows, turn == 0);
    turn = (turn + 1) % FRAMES_FOR_ALL_STAGES;
    return step;
  }

  /**
   * The work of one frame.
   *
   * @param costly the costly stage
   * @param rows that are scanned for finder patterns
   * @param first whether a turn begins, for which nothing is remembered
   */
  record Step(Rung costly, Scene.Rows rows, boolean first) {}
}
