package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import io.dinhdanh.biometrics.evaluation.Evaluation;
import io.dinhdanh.biometrics.evaluation.ScoreMatrix;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.examples.evaluation.EvaluationJson;
import io.dinhdanh.examples.evaluation.LabelledFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The error rates that {@code finger evaluate} tells are those of SourceAFIS itself. */
@NeedsEvaluationData
class FingerEvaluateOracleTest {

  private interface Reader {
    FingerprintTemplate read(byte[] file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fvc2002_DB1_B", "fvc2002_DB4_B", "fvc2004_DB1_B", "fvc2004_DB4_B"})
  void ofTemplates(String set) throws Exception {
    compare(
        EvaluationData.path("fingerprint", "iso", set), FingerprintCompatibility::importTemplate);
  }

  /** Minutes, for each image is extracted twice. */
  @Tag("thorough")
  @ParameterizedTest
  @ValueSource(strings = {"FVC2002_DB1_B", "FVC2002_DB2_B", "upek"})
  void ofImages(String set) throws Exception {
    compare(EvaluationData.path("fingerprint", "images", set), FingerEvaluateOracleTest::extract);
  }

  private static FingerprintTemplate extract(byte[] file) {
    return new FingerprintTemplate(
        new FingerprintImage(file, new FingerprintImageOptions().dpi(500)));
  }

  private static void compare(Path folder, Reader reader) throws IOException {
    StringWriter out = new StringWriter();
    PrintWriter err = new PrintWriter(new StringWriter());
    String[] command = {"finger", "evaluate", folder.toString(), "--json"};
    assertEquals(ExitCode.YES, Dinhdanh.run(new PrintWriter(out, true), err, command));
    assertEquals(expected(folder, reader), out.toString().trim());
  }

  private static String expected(Path folder, Reader reader) throws IOException {
    List<String> labels = new ArrayList<>();
    List<FingerprintTemplate> templates = new ArrayList<>();
    for (LabelledFile file : LabelledFile.list(folder, 0)) {
      labels.add(file.label());
      templates.add(reader.read(Files.readAllBytes(file.path())));
    }
    List<FingerprintMatcher> matchers = new ArrayList<>();
    for (FingerprintTemplate template : templates) {
      matchers.add(new FingerprintMatcher(template));
    }
    ScoreMatrix scores =
        ScoreMatrix.compare(
            labels,
            false,
            (probe, candidate) -> matchers.get(probe).match(templates.get(candidate)));
    Evaluation evaluation = Evaluation.of(scores, EvaluationJson.limits());
    assertTrue(evaluation.genuine() > 0 && evaluation.impostor() > 0);
    return Json.line(EvaluationJson.tree(evaluation, templates.size(), List.of()));
  }
}
