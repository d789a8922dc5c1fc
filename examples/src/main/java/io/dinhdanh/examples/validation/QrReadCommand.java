package io.dinhdanh.examples.validation;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.Fault;
import io.dinhdanh.validation.qr.CardQr;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qr read}: what does the QR code on a photograph say? */
@Command(
    name = "read",
    description = "Reads the QR code of each image file.",
    mixinStandardHelpOptions = true)
public final class QrReadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Image files: PNG, JPEG, BMP...")
  private List<File> files = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "P",
      defaultValue = "any",
      description = "card: only the code of an identity card; any: every code (the default).")
  private QrProfile profile = QrProfile.ANY;

  @Option(
      names = "--budget",
      paramLabel = "MILLIS",
      description = "The time after which no further attempt is begun; 1500 without it.")
  private long budget = QrReader.USUAL_BUDGET.toMillis();

  @Option(names = "--json", description = "Prints one line of JSON for each file.")
  private boolean json;

  /** Made by picocli. */
  QrReadCommand() {}

  @Override
  public Integer call() {
    if (budget < 1) {
      throw new ParameterException(spec.commandLine(), "--budget is from 1.");
    }
    QrReader reader = new QrReader(profile);
    int code = ExitCode.YES;
    for (File file : files) {
      code = ExitCode.both(code, read(reader, file));
    }
    return code;
  }

  private int read(QrReader reader, File file) {
    Answer answer = new Answer(spec, json);
    answer.tree().put("file", file.getPath());
    int code;
    try {
      if (files.size() > 1) {
        answer.say(file.getPath() + ":");
      }
      QrResult result = reader.read(LuminanceFiles.read(file), Duration.ofMillis(budget));
      code = result instanceof QrResult.Found found ? found(answer, found) : none(answer, result);
    } catch (IOException unreadable) {
      code = unreadable(answer, unreadable);
    }
    answer.print();
    return code;
  }

  private static int found(Answer answer, QrResult.Found found) {
    answer.tree().put("decoded", true).put("text", found.text());
    answer.tree().put("stage", found.stage().name()).put("elapsedMicros", found.elapsedMicros());
    Parsed<CardQr> parsed = CardQr.tryParse(found.text());
    answer.card(parsed);
    if (parsed.refusal().isPresent()) {
      answer.say(found.text());
    }
    return ExitCode.YES;
  }

  private static int none(Answer answer, QrResult result) {
    QrResult.NotFound none = (QrResult.NotFound) result;
    String reason = none.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    blank(answer, reason, none.elapsedMicros());
    answer.say(none.reason().advice());
    return ExitCode.NO;
  }

  private static int unreadable(Answer answer, IOException cause) {
    blank(answer, "unreadable", 0);
    answer.say(Fault.of(cause).sentence());
    return ExitCode.CANNOT_TELL;
  }

  private static void blank(Answer answer, String reason, long elapsedMicros) {
    answer.tree().put("decoded", false).putNull("text").putNull("stage");
    answer.tree().put("elapsedMicros", elapsedMicros).put("reason", reason).putNull("card");
  }
}
