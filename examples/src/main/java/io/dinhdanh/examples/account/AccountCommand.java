package io.dinhdanh.examples.account;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on accounts. */
@Command(
    name = "account",
    description = "The life of an electronic identity account.",
    mixinStandardHelpOptions = true,
    subcommands = {AccountDiagramCommand.class, AccountRunCommand.class})
public final class AccountCommand extends CommandGroup {

  /** Made by picocli. */
  AccountCommand() {}
}
