package io.dinhdanh.examples;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of dinhdanh. */
@Command(
    name = "dinhdanh",
    description = "Vietnamese electronic identity from the command line.",
    mixinStandardHelpOptions = true)
public final class Dinhdanh {

  /** Exit code for a wrong use of the command line (BSD sysexits, EX_USAGE). */
  static final int USAGE = 64;

  private Dinhdanh() {}

  /**
   * Runs a command.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Dinhdanh()).execute(args));
  }
}
