package io.dinhdanh.examples.account;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on accounts. */
@Command(
    name = "account",
    description = "The life of an electronic identity account.",
    mixinStandardHelpOptions = true,
    subcommands = {AccountDiagramCommand.class, AccountRunCommand.class})
public final class AccountCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  AccountCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: diagram or run.");
  }
}
