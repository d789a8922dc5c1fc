package io.dinhdanh.examples.validation;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on a card's QR code. */
@Command(
    name = "qr",
    description = "A card's QR code.",
    mixinStandardHelpOptions = true,
    subcommands = {QrReadCommand.class, QrParseCommand.class})
public final class QrCommand extends CommandGroup {

  /** Made by picocli. */
  QrCommand() {}
}
