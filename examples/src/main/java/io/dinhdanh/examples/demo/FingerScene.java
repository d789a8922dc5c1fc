package io.dinhdanh.examples.demo;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.biometrics.images.FingerprintExtractor;
import io.dinhdanh.biometrics.images.synthetic.FingerImage;
import io.dinhdanh.biometrics.images.synthetic.ImpressionStyle;
import io.dinhdanh.biometrics.images.synthetic.SyntheticFinger;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.demo.Figure.Picture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Two impressions of one grown finger and one of another, then one finger among many. */
final class FingerScene {

  /** SourceAFIS's author gives 40 for a false match rate of 0.01 %. */
  private static final double THRESHOLD = 40;

  private static final Sentence TITLE =
      new Sentence(
          "The finger, one to one and among many", "Vân tay: với một người và giữa nhiều người");
  private static final Sentence STORY =
      new Sentence(
          "The fingers are grown by a program. The same finger is pressed twice, turned and"
              + " stretched; the scores are those of SourceAFIS. The crowd consists of minutiae"
              + " made by chance.",
          "Vân tay do chương trình sinh ra. Cùng một ngón được ấn hai lần, bị xoay và kéo giãn;"
              + " điểm số là của SourceAFIS. Đám đông là các chi tiết vân tay ngẫu nhiên.");
  private static final Sentence PLOT =
      new Sentence("One finger among N, time of a search", "Tìm một ngón tay giữa N ngón");

  private FingerScene() {}

  static Chapter play(Path folder, Random random) throws BiometricsException {
    SyntheticFinger finger = SyntheticFinger.of(7);
    FingerImage enrolled = finger.impression(ImpressionStyle.PERFECT, 1);
    FingerImage again = finger.impression(ImpressionStyle.USUAL, 2);
    FingerImage other = SyntheticFinger.of(8).impression(ImpressionStyle.USUAL, 3);
    FingerprintTemplate wanted = template(enrolled);
    FingerprintTemplate probe = template(again);
    FingerprintMatcher matcher = new FingerprintMatcher(probe);
    double same = matcher.match(wanted, new MatchScratch());
    double different = matcher.match(template(other), new MatchScratch());
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("same", "The same finger scores", "Cùng ngón: điểm", score(same)));
    facts.add(Fact.of("different", "Another finger scores", "Ngón khác: điểm", score(different)));
    facts.add(Fact.of("threshold", "A match begins at", "Khớp từ", score(THRESHOLD)));
    boolean found;
    Section plot;
    try (FingerCrowd crowd = new FingerCrowd(folder, wanted, probe, random)) {
      crowd.meet();
      crowd.tell(facts);
      found = crowd.found();
      plot = crowd.plot(PLOT);
    }
    boolean good = same >= THRESHOLD && different < THRESHOLD && found;
    return new Chapter(
        "finger",
        TITLE,
        STORY,
        good ? Outcome.PASSED : Outcome.FAILED,
        facts,
        List.of(figure(enrolled, again, other), plot));
  }

  private static Figure figure(FingerImage enrolled, FingerImage again, FingerImage other) {
    return new Figure(
        List.of(
            Picture.png(enrolled.png(), "As enrolled", "Khi đăng ký"),
            Picture.png(again.png(), "The same finger again", "Cùng ngón, lần sau"),
            Picture.png(other.png(), "Another finger", "Ngón khác")));
  }

  private static FingerprintTemplate template(FingerImage image) throws BiometricsException {
    return FingerprintExtractor.extract(
        image.width(), image.height(), image.gray(), FingerImage.DPI);
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.0f", score);
  }
}
