package io.dinhdanh.examples;

import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.text.VisibleText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on one line why a command could not do its work. */
final class Failures {

  private static final int LONGEST_LINE = 1500;
  private static final String JSON = "--json";

  private Failures() {}

  /** The command line itself is wrong. */
  static int usage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    say(command, wrong instanceof UnmatchedArgumentException more ? unmatched(more) : said(wrong));
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static String said(ParameterException wrong) {
    @Nullable String message = wrong.getMessage();
    return message == null ? "This is no command line." : message.replaceFirst("^Error: ", "");
  }

  /**
   * Does not repeat what was typed: it may be a secret that was never meant for the command line.
   */
  private static String unmatched(UnmatchedArgumentException wrong) {
    CommandLine command = wrong.getCommandLine();
    List<String> unmatched = wrong.getUnmatched();
    if (unmatched.isEmpty() || wrong.isUnknownOption()) {
      return said(wrong);
    }
    return command.getSubcommands().isEmpty()
        ? "Arguments too many: " + unmatched.size() + "."
        : "There is no such command. There are: "
            + CommandGroup.names(command.getCommandSpec())
            + ".";
  }

  /** The command cannot go on: an input that is not there or cannot be read. */
  static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    Fault fault = Fault.of(failure);
    say(command, fault.text());
    if (command.getParseResult().hasMatchedOption(JSON)) {
      command.getOut().println(Json.line(fault.tree()));
      command.getOut().flush();
    }
    return ExitCode.CANNOT_TELL;
  }

  private static void say(CommandLine command, String line) {
    command.getErr().println(VisibleText.terminal(line, LONGEST_LINE));
    command.getErr().flush();
  }
}
