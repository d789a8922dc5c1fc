package io.dinhdanh.examples;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a test only where {@code npm ci} has fetched the reference nets. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(NeedsFaceModels.Condition.class)
@interface NeedsFaceModels {

  /** Looks for the package's weights. */
  final class Condition implements ExecutionCondition {

    private static final Path NETS =
        Path.of("../biometrics/onnx/models/node_modules/@vladmandic/face-api/model");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return Files.isDirectory(NETS)
          ? ConditionEvaluationResult.enabled("the face models are there")
          : ConditionEvaluationResult.disabled(
              "the face models are not fetched: npm ci --prefix biometrics/onnx/models");
    }
  }
}
