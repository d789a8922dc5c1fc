package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceSpace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of face nets and what is done around them, as data. A profile file plugs a licensed model
 * in without code; {@link FaceProfileJson} reads it.
 *
 * @param id the model and its version, 1 to 63 bytes; galleries refuse to mix different ids
 * @param origin where the nets come from and under which licence, for reports
 * @param detector how faces are found
 * @param landmarker how landmarks are placed
 * @param embedder how the vector is made
 * @param calibration what its scores mean, or null if nobody measured
 */
public record FaceProfile(
    String id,
    String origin,
    Detector detector,
    Landmarker landmarker,
    Embedder embedder,
    @Nullable ScoreCalibration calibration) {

  /** The largest dimension of an embedding. */
  public static final int MOST_DIMENSIONS = FaceSpace.MOST_DIMENSIONS;

  private static final int LONGEST_ID = 63;
  private static final String SPACE_VERSION = "1";

  /** How faces are found. */
  public sealed interface Detector permits Grid, Listing {}

  /**
   * A net that divides a square into cells.
   *
   * @param network the net's file name
   * @param input how it wants its pixels
   * @param anchors width and height of each anchor, in cells
   * @param passes the tries, in their order
   */
  public record Grid(
      String network, PixelInput input, List<Anchor> anchors, List<DetectionPass> passes)
      implements Detector {

    public Grid {
      Objects.requireNonNull(network, "network");
      Objects.requireNonNull(input, "input");
      anchors = Collections.unmodifiableList(new ArrayList<>(anchors));
      passes = Collections.unmodifiableList(new ArrayList<>(passes));
      if (anchors.isEmpty() || anchors.size() > 16 || passes.isEmpty() || passes.size() > 16) {
        throw new IllegalArgumentException("a grid detector has 1 to 16 anchors and passes");
      }
    }
  }

  /**
   * The usual size of a face in a cell.
   *
   * @param width in cells, above 0
   * @param height in cells, above 0
   */
  public record Anchor(double width, double height) {

    public Anchor {
      if (!(width > 0 && width < 100 && height > 0 && height < 100)) {
        throw new IllegalArgumentException("an anchor of " + width + " x " + height);
      }
    }
  }

  /**
   * A net that lists boxes.
   *
   * @param network the net's file name
   * @param input how it wants its pixels
   * @param width of its input, 32 to 2048
   * @param height of its input, 32 to 2048
   * @param threshold the least confidence, 0 to 1
   */
  public record Listing(String network, PixelInput input, int width, int height, double threshold)
      implements Detector {

    public Listing {
      Objects.requireNonNull(network, "network");
      Objects.requireNonNull(input, "input");
      requireSide(width);
      requireSide(height);
      if (!(threshold > 0 && threshold < 1)) {
        throw new IllegalArgumentException("a threshold of " + threshold);
      }
    }
  }

  /**
   * How landmarks are placed.
   *
   * @param network the net's file name
   * @param input how it wants its pixels
   * @param size the side of its square input, 32 to 2048
   * @param refined whether it looks a second time, around its first points
   */
  public record Landmarker(String network, PixelInput input, int size, boolean refined) {

    public Landmarker {
      Objects.requireNonNull(network, "network");
      Objects.requireNonNull(input, "input");
      requireSide(size);
    }
  }

  /**
   * How the vector is made.
   *
   * @param network the net's file name
   * @param input how it wants its pixels
   * @param size the side of the aligned crop, 32 to 2048
   * @param template where landmarks belong in the crop, at least two points
   * @param dimension how many numbers the vector has, 1 to {@link #MOST_DIMENSIONS}
   * @param metric how vectors are compared
   * @param mirrored whether the mirrored crop's vector is averaged in
   */
  public record Embedder(
      String network,
      PixelInput input,
      int size,
      List<AlignmentPoint> template,
      int dimension,
      FaceMetric metric,
      boolean mirrored) {

    public Embedder {
      Objects.requireNonNull(network, "network");
      Objects.requireNonNull(input, "input");
      Objects.requireNonNull(metric, "metric");
      requireSide(size);
      template = Collections.unmodifiableList(new ArrayList<>(template));
      if (template.size() < 2 || template.size() > Landmarks.COUNT) {
        throw new IllegalArgumentException("a template has 2 to 68 points");
      }
      if (dimension < 1 || dimension > MOST_DIMENSIONS) {
        throw new IllegalArgumentException("an embedding of " + dimension + " numbers");
      }
    }
  }

  public FaceProfile {
    int length = id.getBytes(StandardCharsets.UTF_8).length;
    if (length < 1 || length > LONGEST_ID) {
      throw new IllegalArgumentException("an id of " + length + " bytes");
    }
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(detector, "detector");
    Objects.requireNonNull(landmarker, "landmarker");
    Objects.requireNonNull(embedder, "embedder");
  }

  /**
   * Where the vectors of this profile can be compared. The id tells the version of the model, so
   * another version is another space.
   *
   * @return the space of a gallery
   */
  public FaceSpace space() {
    return new FaceSpace(id, SPACE_VERSION, embedder.dimension(), embedder.metric());
  }

  private static void requireSide(int side) {
    if (side < 32 || side > 2048) {
      throw new IllegalArgumentException("a net's input of " + side + " pixels");
    }
  }
}
