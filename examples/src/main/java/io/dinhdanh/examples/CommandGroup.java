package io.dinhdanh.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only has commands under it: named alone, it says which there are. */
public abstract class CommandGroup implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  protected CommandGroup() {}

  @Override
  public final Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: " + names(spec) + ".");
  }

  static String names(CommandSpec spec) {
    return String.join(", ", spec.subcommands().keySet());
  }
}
