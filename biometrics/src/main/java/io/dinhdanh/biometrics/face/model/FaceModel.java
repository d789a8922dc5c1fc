package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import java.util.List;

/**
 * The nets of a profile at work: from a picture to its faces, landmarks and embedding.
 *
 * <p>Thread-safe if its networks are.
 */
public final class FaceModel {

  private final FaceProfile profile;
  private final FaceDetector detector;
  private final FaceLandmarker landmarker;
  private final FaceAligner aligner;
  private final FaceEmbedder embedder;

  /**
   * A model of parts that the caller has.
   *
   * @param profile what they are; its id names the model
   * @param detector finds faces
   * @param landmarker places landmarks
   * @param aligner cuts faces out
   * @param embedder makes vectors of the profile's dimension
   */
  public FaceModel(
      FaceProfile profile,
      FaceDetector detector,
      FaceLandmarker landmarker,
      FaceAligner aligner,
      FaceEmbedder embedder) {
    this.profile = profile;
    this.detector = detector;
    this.landmarker = landmarker;
    this.aligner = aligner;
    this.embedder = embedder;
  }

  /**
   * The model that a profile describes.
   *
   * @param profile the profile
   * @param networks gives the net of a file name; asked once for each
   * @return the model
   * @throws BiometricsException if a net is missing or broken
   */
  public static FaceModel of(FaceProfile profile, NetworkSource networks)
      throws BiometricsException {
    FaceProfile.Landmarker marks = profile.landmarker();
    FaceProfile.Embedder embed = profile.embedder();
    return new FaceModel(
        profile,
        detector(profile.detector(), networks),
        new PointLandmarker(
            networks.open(marks.network()), marks.input(), marks.size(), marks.refined()),
        new SimilarityAligner(embed.template(), embed.size()),
        new NetworkEmbedder(
            networks.open(embed.network()), embed.input(), embed.dimension(), embed.mirrored()));
  }

  private static FaceDetector detector(FaceProfile.Detector detector, NetworkSource networks)
      throws BiometricsException {
    if (detector instanceof FaceProfile.Grid grid) {
      double[][] anchors = new double[grid.anchors().size()][];
      for (int i = 0; i < anchors.length; i++) {
        FaceProfile.Anchor anchor = grid.anchors().get(i);
        anchors[i] = new double[] {anchor.width(), anchor.height()};
      }
      return new GridDetector(networks.open(grid.network()), grid.input(), anchors, grid.passes());
    }
    FaceProfile.Listing listing = (FaceProfile.Listing) detector;
    return new ListDetector(
        networks.open(listing.network()),
        listing.input(),
        listing.width(),
        listing.height(),
        listing.threshold());
  }

  /**
   * What the model is.
   *
   * @return its profile
   */
  public FaceProfile profile() {
    return profile;
  }

  /**
   * Finds the faces of a picture.
   *
   * @param picture any picture
   * @return the faces, the most prominent first; empty if there is none
   * @throws BiometricsException if the model fails or does not do what its profile says
   */
  public List<DetectedFace> detect(Picture picture) throws BiometricsException {
    return detector.detect(picture);
  }

  /**
   * Places the landmarks of one face.
   *
   * @param picture the picture
   * @param face a face of it
   * @return the landmarks in pixels
   * @throws BiometricsException if the model fails or does not do what its profile says
   */
  public Landmarks landmarks(Picture picture, DetectedFace face) throws BiometricsException {
    return landmarker.locate(picture, face.box());
  }

  /**
   * Cuts a face out.
   *
   * @param picture the picture
   * @param landmarks a face's landmarks in it
   * @return the crop that the embedder sees
   */
  public Picture align(Picture picture, Landmarks landmarks) {
    return aligner.align(picture, landmarks);
  }

  /**
   * The vector of an aligned face.
   *
   * @param aligned the crop
   * @return finite numbers, as many as the profile says
   * @throws BiometricsException if the model fails or does not do what its profile says
   */
  public float[] embed(Picture aligned) throws BiometricsException {
    return embedder.embed(aligned);
  }

  /**
   * All of it for the most prominent face.
   *
   * @param picture any picture
   * @return what was found; without a face it has no embedding
   * @throws BiometricsException if the model fails or does not do what its profile says
   */
  public FaceAnalysis analyse(Picture picture) throws BiometricsException {
    List<DetectedFace> faces = detect(picture);
    if (faces.isEmpty()) {
      return FaceAnalysis.none();
    }
    Landmarks landmarks = landmarks(picture, faces.get(0));
    return new FaceAnalysis(faces, landmarks, embed(align(picture, landmarks)));
  }
}
