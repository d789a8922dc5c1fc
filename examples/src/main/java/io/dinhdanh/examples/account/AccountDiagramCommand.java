package io.dinhdanh.examples.account;

import io.dinhdanh.core.account.diagram.AccountDiagrams;
import io.dinhdanh.core.account.diagram.AccountDrawing;
import io.dinhdanh.core.account.diagram.AccountPage;
import io.dinhdanh.examples.ExitCode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code account diagram}: the stages and the ways between them. */
@Command(
    name = "diagram",
    description = "Prints the stages of an account and the ways between them.",
    mixinStandardHelpOptions = true)
public final class AccountDiagramCommand implements Callable<Integer> {

  /** What to print. */
  enum Format {
    MERMAID,
    PLANTUML,
    SVG,
    MARKDOWN
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "mermaid or plantuml, svg for a picture, markdown for the page with the table.")
  private Format format = Format.MERMAID;

  /** Made by picocli. */
  AccountDiagramCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case MERMAID -> AccountDiagrams.mermaid();
          case PLANTUML -> AccountDiagrams.plantUml();
          case SVG -> AccountDrawing.svg();
          case MARKDOWN -> AccountPage.markdown();
        });
    out.flush();
    return ExitCode.YES;
  }
}
