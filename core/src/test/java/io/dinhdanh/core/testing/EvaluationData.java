package io.dinhdanh.core.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The folder of real data that tests are held against when {@code dinhdanh.data} names it. */
public final class EvaluationData implements ExecutionCondition {

  /**
   * A file or folder of the evaluation data.
   *
   * @param first the path's first part, below the data folder
   * @param more its further parts
   * @return the path
   * @throws IllegalStateException if it is not there
   */
  public static Path path(String first, String... more) {
    Path path = root().resolve(Paths.get(first, more));
    if (!Files.exists(path)) {
      throw new IllegalStateException("the evaluation data has no " + Paths.get(first, more));
    }
    return path;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return property("dinhdanh.data").isEmpty()
        ? ConditionEvaluationResult.disabled("dinhdanh.data is not set")
        : ConditionEvaluationResult.enabled("dinhdanh.data is set");
  }

  private static Path root() {
    return Paths.get(property("dinhdanh.root")).resolve(property("dinhdanh.data")).normalize();
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }
}
