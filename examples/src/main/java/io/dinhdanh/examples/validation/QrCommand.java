package io.dinhdanh.examples.validation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on a card's QR code. */
@Command(
    name = "qr",
    description = "A card's QR code.",
    mixinStandardHelpOptions = true,
    subcommands = {QrReadCommand.class, QrParseCommand.class})
public final class QrCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  QrCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: read or parse.");
  }
}
