package io.dinhdanh.examples.validation;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.validation.secret.Secret;
import io.dinhdanh.validation.secret.SecretReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** Examines every secret on standard input and prints what was found, never the secret. */
final class SecretCheck {

  private final CommandSpec spec;
  private final boolean json;

  SecretCheck(CommandSpec spec, boolean json) {
    this.spec = spec;
    this.json = json;
  }

  int all(Function<Secret, SecretReport> policy) throws IOException {
    SecretLines lines = new SecretLines(new BufferedInputStream(System.in));
    Optional<Secret> line = lines.next();
    if (line.isEmpty()) {
      throw StandardInput.nothing();
    }
    int code = ExitCode.YES;
    for (; line.isPresent(); line = lines.next()) {
      try (Secret secret = line.get()) {
        code = ExitCode.both(code, print(policy.apply(secret)));
      }
    }
    return code;
  }

  private int print(SecretReport report) {
    Answer answer = new Answer(spec, json);
    answer.tree().put("accepted", report.accepted()).putArray("violations");
    for (Reason violation : report.violations()) {
      answer.tree().withArray("violations").add(ReasonTree.of(violation));
    }
    answer.tree().put("strength", report.strength().strength().name());
    if (!json) {
      String verdict = report.accepted() ? "Accepted" : "Refused";
      answer.say(verdict + ", strength " + report.strength().strength() + ".");
    }
    sentences(report).forEach(answer::say);
    answer.print();
    return report.accepted() ? ExitCode.YES : ExitCode.NO;
  }

  /**
   * For a reader; in JSON the broken rules have a field. What a rule and an advice both say is said
   * once.
   */
  private Set<Sentence> sentences(SecretReport report) {
    Set<Sentence> said = new LinkedHashSet<>();
    if (!json) {
      report.violations().forEach(violation -> said.add(violation.sentence()));
    }
    report.notices().forEach(notice -> said.add(notice.sentence()));
    report.strength().suggestions().forEach(suggestion -> said.add(suggestion.sentence()));
    return said;
  }
}
