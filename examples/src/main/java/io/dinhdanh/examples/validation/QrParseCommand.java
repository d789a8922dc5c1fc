package io.dinhdanh.examples.validation;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.validation.qr.CardQr;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code qr parse}: what does the text of a card's QR code say? */
@Command(
    name = "parse",
    description = "Reads texts of QR codes from standard input, one on each line.",
    mixinStandardHelpOptions = true)
public final class QrParseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Prints one line of JSON for each text.")
  private boolean json;

  /** Made by picocli. */
  QrParseCommand() {}

  @Override
  public Integer call() throws IOException {
    int code = ExitCode.YES;
    for (String line : StandardInput.lines()) {
      code = ExitCode.both(code, parse(line));
    }
    return code;
  }

  private int parse(String text) {
    long start = System.nanoTime();
    Parsed<CardQr> parsed = CardQr.tryParse(text);
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
    Answer answer = new Answer(spec, json);
    answer.tree().putNull("file").put("decoded", true).put("text", text).putNull("stage");
    answer.tree().put("elapsedMicros", micros);
    answer.card(parsed);
    answer.print();
    return parsed.value().isPresent() ? ExitCode.YES : ExitCode.NO;
  }
}
