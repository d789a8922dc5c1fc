package io.dinhdanh.examples.finger;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.evaluation.Evaluation;
import io.dinhdanh.biometrics.evaluation.ScoreMatrix;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.CandidateBlock;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.examples.Fault;
import io.dinhdanh.examples.evaluation.EvaluationJson;
import io.dinhdanh.examples.evaluation.EvaluationOutput;
import io.dinhdanh.examples.evaluation.LabelledFile;
import io.dinhdanh.examples.evaluation.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private final FingerOptions how = new FingerOptions();

  @Mixin private final PerFingerOption perFinger = new PerFingerOption();

  @Mixin private final EvaluationOutput output = new EvaluationOutput();

  private final List<String> failed = new ArrayList<>();

  /** Made by picocli. */
  FingerEvaluateCommand() {}

  @Override
  public Integer call() throws IOException {
    List<LabelledFile> files = perFinger.list(folder);
    List<@Nullable FingerprintTemplate> templates = templates(files);
    Evaluation evaluation = Evaluation.of(scores(files, templates), EvaluationJson.limits());
    int enrolled = files.size() - failed.size();
    return output.tell("Fingerprints of " + folder.getFileName(), evaluation, enrolled, failed);
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
      return FingerFiles.read(file, how.dpi());
    } catch (IOException | BiometricsException e) {
      failed.add(folder.relativize(file).toString());
      spec.commandLine().getErr().println(file.getFileName() + ": " + Fault.of(e).text());
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
