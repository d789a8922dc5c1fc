package io.dinhdanh.examples;

import io.dinhdanh.examples.account.AccountCommand;
import io.dinhdanh.examples.chip.ChipCommand;
import io.dinhdanh.examples.chip.MasterListCommand;
import io.dinhdanh.examples.demo.DemoCommand;
import io.dinhdanh.examples.face.FaceCommand;
import io.dinhdanh.examples.finger.FingerCommand;
import io.dinhdanh.examples.validation.MrzCommand;
import io.dinhdanh.examples.validation.NumberCommand;
import io.dinhdanh.examples.validation.PasscodeCommand;
import io.dinhdanh.examples.validation.PasswordCommand;
import io.dinhdanh.examples.validation.PhoneCommand;
import io.dinhdanh.examples.validation.QrCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of dinhdanh: a person tries the SDK with it, a test judges the SDK by it. */
@Command(
    name = "dinhdanh",
    description = "Vietnamese electronic identity from the command line.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      DemoCommand.class,
      AccountCommand.class,
      ChipCommand.class,
      MasterListCommand.class,
      FingerCommand.class,
      FaceCommand.class,
      QrCommand.class,
      MrzCommand.class,
      NumberCommand.class,
      PhoneCommand.class,
      PasswordCommand.class,
      PasscodeCommand.class
    })
public final class Dinhdanh extends CommandGroup {

  /** The command line, made by picocli or a test. */
  Dinhdanh() {}

  /**
   * Runs a command and ends with its exit code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /**
   * Runs a command.
   *
   * @param out where its answer goes
   * @param err where everything else goes
   * @param args the command and its arguments
   * @return its exit code, see {@link ExitCode}
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return Converters.install(new CommandLine(new Dinhdanh()))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::failed)
        .execute(args);
  }
}
