package io.dinhdanh.examples.evaluation;

import io.dinhdanh.biometrics.evaluation.Evaluation;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.examples.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How an evaluation is told: as text or JSON, and as a page. */
public final class EvaluationOutput {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--html", paramLabel = "FILE", description = "Writes a page with the DET curve.")
  private @Nullable Path html;

  @Option(names = "--json", description = "Prints one line of JSON.")
  private boolean json;

  /** Made by picocli. */
  public EvaluationOutput() {}

  /**
   * Tells an evaluation.
   *
   * @param title of the page
   * @param evaluation what came out
   * @param templates how many files gave a template
   * @param failed the names of the files that gave none
   * @return the exit code: it cannot be told where there was nothing to compare
   * @throws IOException if the page cannot be written
   */
  public int tell(String title, Evaluation evaluation, int templates, List<String> failed)
      throws IOException {
    boolean comparable = EvaluationJson.comparable(evaluation);
    String text = EvaluationText.of(evaluation, templates, failed.size());
    String line = Json.line(EvaluationJson.tree(evaluation, templates, failed));
    spec.commandLine().getOut().println(json ? line : text);
    spec.commandLine().getOut().flush();
    if (html != null && comparable) {
      Files.writeString(html, DetPage.of(title, evaluation, text));
    }
    return comparable ? ExitCode.YES : ExitCode.CANNOT_TELL;
  }
}
