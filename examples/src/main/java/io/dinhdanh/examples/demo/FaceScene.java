package io.dinhdanh.examples.demo;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.verification.FaceComparison;
import io.dinhdanh.biometrics.face.verification.FaceVerification;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.report.ReportPage;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.demo.Figure.Picture;
import io.dinhdanh.examples.face.FaceModelFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The holder's selfie is held against the chip's portrait, then looked for among many. */
final class FaceScene {

  private static final double FALSE_MATCH_RATE = 0.001;
  private static final Sentence TITLE =
      new Sentence(
          "The face, against the chip and among many", "Khuôn mặt: với chip và giữa nhiều người");
  private static final Sentence STORY =
      new Sentence(
          "The heads are drawn, and so nobody's. Where the model finds no face in a drawing,"
              + " nothing is concluded. The crowd consists of numbers made by chance: it shows the"
              + " search, not a model's accuracy.",
          "Các khuôn mặt là hình vẽ, không phải của ai. Nếu mô hình không tìm thấy khuôn mặt trong"
              + " hình vẽ thì không kết luận gì. Đám đông là các số ngẫu nhiên: cho thấy việc tìm"
              + " kiếm, không phải độ chính xác của mô hình.");
  private static final Sentence CHECKS =
      new Sentence("Selfie against the chip's portrait", "Ảnh tự chụp với ảnh trong chip");
  private static final Sentence PLOT =
      new Sentence("One face among N, time of a search", "Tìm một khuôn mặt giữa N người");

  private final Clock clock;
  private final Subject holder;
  private final List<Fact> facts = new ArrayList<>();

  private FaceScene(Clock clock, Subject holder) {
    this.clock = clock;
    this.holder = holder;
  }

  static Chapter play(
      byte[] portrait, Path folder, Clock clock, Subject holder, Random random, List<Check> made)
      throws BiometricsException {
    FaceScene scene = new FaceScene(clock, holder);
    byte[] selfie = SyntheticHead.selfieOf(SyntheticHead.Person.HOLDER).jpeg();
    List<Check> checks = scene.compare(selfie, portrait);
    made.addAll(checks);
    Section plot;
    boolean found;
    try (FaceCrowd crowd = new FaceCrowd(folder, random)) {
      crowd.meet();
      crowd.tell(scene.facts);
      plot = crowd.plot(PLOT);
      found = crowd.found();
    }
    Figure figure =
        new Figure(
            List.of(
                Picture.jpeg(portrait, "Read from the chip", "Đọc từ chip"),
                Picture.jpeg(selfie, "Selfie", "Ảnh tự chụp")));
    return new Chapter(
        "face",
        TITLE,
        STORY,
        found ? checks.get(0).outcome() : Outcome.FAILED,
        scene.facts,
        List.of(figure, ReportPage.checks(CHECKS, checks), plot));
  }

  private List<Check> compare(byte[] selfie, byte[] portrait) {
    try (OnnxFaceModels models = FaceModelFolder.openReference()) {
      FaceComparison comparison =
          new FaceVerification(models.model(), FALSE_MATCH_RATE, null, clock)
              .compare(PictureReader.read(selfie), PictureReader.read(portrait), holder);
      Double score = comparison.score();
      if (score != null) {
        facts.add(Fact.of("score", "Score", "Điểm", String.format(Locale.ROOT, "%.3f", score)));
      }
      return comparison.checks();
    } catch (BiometricsException e) {
      Examination examination = new Examination(clock, "journey", holder);
      examination.notDone(
          LevelChecks.FACE_MATCH,
          Reason.of(
              "no-model",
              "No face model is at hand: npm ci --prefix biometrics/onnx/models fetches one.",
              "Chưa có mô hình khuôn mặt: lệnh npm ci --prefix biometrics/onnx/models sẽ tải về."));
      return examination.checks();
    }
  }
}
