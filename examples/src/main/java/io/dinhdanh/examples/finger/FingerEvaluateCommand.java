package io.dinhdanh.examples.finger;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.evaluation.Evaluation;
import io.dinhdanh.biometrics.evaluation.ScoreMatrix;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.CandidateBlock;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.biometrics.images.FingerprintExtractor;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.evaluation.DetPage;
import io.dinhdanh.examples.evaluation.EvaluationJson;
import io.dinhdanh.examples.evaluation.EvaluationText;
import io.dinhdanh.examples.evaluation.LabelledFile;
import io.dinhdanh.examples.evaluation.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares all fingerprints of a labelled folder and tells the error rates. */
@Command(
    name = "evaluate",
    description = "Compares all fingerprints of a folder and tells the error rates.",
    mixinStandardHelpOptions = true)
final class FingerEvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Images or templates; a sub-folder, or a name up to _, is one finger.")
  private Path folder = Path.of("");

  @Option(names = "--dpi", description = "Resolution of the images (default: ${DEFAULT-VALUE}).")
  private double dpi = FingerprintExtractor.USUAL_DPI;

  @Option(names = "--per-finger", description = "Each K files in natural order are one finger.")
  private int perFinger;

  @Option(names = "--html", description = "Writes a page with the DET curve.")
  private @Nullable Path html;

  @Option(names = "--json", description = "Prints one line of JSON.")
  private boolean json;

  private final List<String> failed = new ArrayList<>();

  /** Made by picocli. */
  FingerEvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    List<LabelledFile> files = LabelledFile.list(folder, perFinger);
    List<@Nullable FingerprintTemplate> templates = templates(files);
    Evaluation evaluation = Evaluation.of(scores(files, templates), EvaluationJson.limits());
    int enrolled = files.size() - failed.size();
    String text = EvaluationText.of(evaluation, enrolled, failed.size());
    String line = Json.line(EvaluationJson.tree(evaluation, enrolled, failed));
    spec.commandLine().getOut().println(json ? line : text);
    if (html != null) {
      String page = DetPage.of("Fingerprints of " + folder.getFileName(), evaluation, text);
      Files.write(html, page.getBytes(StandardCharsets.UTF_8));
    }
    return enrolled == 0 ? ExitCode.CANNOT_TELL : ExitCode.YES;
  }

  /** A template for each file, or null where there is none; the failures are told and listed. */
  private List<@Nullable FingerprintTemplate> templates(List<LabelledFile> files) {
    List<@Nullable FingerprintTemplate> templates = new ArrayList<>();
    Progress progress = new Progress(spec.commandLine().getErr(), "files", files.size());
    for (LabelledFile file : files) {
      templates.add(template(file.path()));
      progress.at(templates.size());
    }
    return templates;
  }

  private @Nullable FingerprintTemplate template(Path file) {
    try {
      return FingerFiles.read(file, dpi);
    } catch (IOException | BiometricsException e) {
      failed.add(folder.relativize(file).toString());
      spec.commandLine().getErr().println(file.getFileName() + ": " + e.getMessage());
      return null;
    }
  }

  private ScoreMatrix scores(
      List<LabelledFile> files, List<@Nullable FingerprintTemplate> templates) {
    List<String> labels = new ArrayList<>();
    List<FingerprintTemplate> candidates = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      labels.add(files.get(i).label());
      FingerprintTemplate template = templates.get(i);
      candidates.add(template == null ? FingerprintTemplate.of(1, 1, List.of()) : template);
    }
    CandidateBlock block = CandidateBlock.of(candidates, CandidateBlock.MANY_ROOTS);
    MatchScratch scratch = new MatchScratch();
    double[][] scores = new double[files.size()][];
    for (int probe = 0; probe < scores.length; probe++) {
      scores[probe] = row(templates, templates.get(probe), block, scratch);
    }
    return ScoreMatrix.compare(labels, false, (probe, candidate) -> scores[probe][candidate]);
  }

  private static double[] row(
      List<@Nullable FingerprintTemplate> templates,
      @Nullable FingerprintTemplate probe,
      CandidateBlock block,
      MatchScratch scratch) {
    double[] row = new double[templates.size()];
    Arrays.fill(row, Double.NaN);
    if (probe != null) {
      FingerprintMatcher matcher = new FingerprintMatcher(probe);
      for (int i = 0; i < row.length; i++) {
        row[i] = templates.get(i) == null ? Double.NaN : matcher.match(block, i, scratch);
      }
    }
    return row;
  }
}
