package io.dinhdanh.benchmarks.face;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.biometrics.face.model.DetectedFace;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.model.Landmarks;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From a picture to an embedding, stage by stage, over every picture of a folder. Nets use one
 * thread. Arguments: a profile file, a folder of pictures, rounds.
 */
public final class PictureFigures {

  private final FaceModel model;
  private final Times detection = new Times();
  private final Times landmarks = new Times();
  private final Times embedding = new Times();
  private final Times whole = new Times();

  private PictureFigures(FaceModel model) {
    this.model = model;
  }

  /**
   * Runs it.
   *
   * @param arguments the profile, the folder, how many rounds; {@code --json FILE}
   * @throws Exception if a picture or a net cannot be read
   */
  public static void main(String[] arguments) throws Exception {
    FigureProgram.run(PictureFigures.class, arguments, PictureFigures::run);
  }

  private static void run(String[] arguments, Figures out) throws Exception {
    List<Picture> pictures = new ArrayList<>();
    Times reading = new Times();
    for (Path file : files(Path.of(arguments[1]))) {
      reading.time(() -> pictures.add(PictureReader.read(file)));
    }
    try (OnnxFaceModels nets = OnnxFaceModels.open(Path.of(arguments[0]), 1)) {
      new PictureFigures(nets.model()).run(pictures, 2);
      PictureFigures figures = new PictureFigures(nets.model());
      figures.run(pictures, Integer.parseInt(arguments[2]));
      out.say("%d pictures; decoding p50 %.1f ms", pictures.size(), reading.median() / 1e6);
      out.add("decoding, median", "ms", reading.median() / 1e6);
      figures.tell(out);
    }
  }

  private static List<Path> files(Path folder) throws Exception {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    }
  }

  private void run(List<Picture> pictures, int rounds) throws Exception {
    for (int round = 0; round < rounds; round++) {
      for (Picture picture : pictures) {
        one(picture);
      }
    }
  }

  private void one(Picture picture) throws Exception {
    long start = System.nanoTime();
    List<DetectedFace> faces = model.detect(picture);
    long found = System.nanoTime();
    if (faces.isEmpty()) {
      return;
    }
    Landmarks points = model.landmarks(picture, faces.get(0));
    long placed = System.nanoTime();
    model.embed(model.align(picture, points));
    long end = System.nanoTime();
    detection.add(found - start);
    landmarks.add(placed - found);
    embedding.add(end - placed);
    whole.add(end - start);
  }

  private void tell(Figures out) {
    tell(out, "detection", detection);
    tell(out, "landmarks", landmarks);
    tell(out, "alignment and embedding", embedding);
    tell(out, "picture to embedding", whole);
  }

  private static void tell(Figures out, String stage, Times times) {
    double median = times.median() / 1e6;
    double most = times.quantile(0.95) / 1e6;
    out.say("%s p50 %.1f ms, p95 %.1f ms", stage, median, most);
    out.add(stage + ", median", "ms", median);
    out.add(stage + ", 95 of 100", "ms", most);
  }
}
