package io.dinhdanh.examples;

import io.dinhdanh.core.text.VisibleText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says on one line why a command could not do its work. */
final class Failures {

  private static final int LONGEST_LINE = 400;

  private Failures() {}

  /** The command line itself is wrong. */
  static int usage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    say(command, wrong.getMessage());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** The command cannot go on: an input that is not there or cannot be read. */
  static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    boolean file = failure instanceof IOException;
    say(command, file ? "Cannot read or write " + failure.getMessage() : failure.getMessage());
    return ExitCode.CANNOT_TELL;
  }

  private static void say(CommandLine command, @Nullable String message) {
    String line = message == null ? "It failed without saying why." : message;
    command.getErr().println(VisibleText.terminal(line, LONGEST_LINE));
  }
}
