package io.dinhdanh.examples.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.InputFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code account run}: drives one account by a script and prints every answer. */
@Command(
    name = "run",
    description = {
      "Drives one account by a script, a list of {\"at\",\"id\",\"command\",\"args\"}, and prints"
          + " an answer for each: {\"at\",\"id\",\"accepted\",\"state\",\"level\",\"reasons\"}.",
      "A command is the name of an action, or DUE for what is due by then. The script plays the"
          + " examiner: \"args\":{\"evidence\":[ids]} says which checks passed, all if left out.",
      "The script may also be {\"applicant\":{},\"policy\":{},\"entries\":[]}."
    },
    mixinStandardHelpOptions = true)
public final class AccountRunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCRIPT", description = "A file of JSON.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Changes nothing: answers are lines of JSON anyway.")
  void setJson(boolean json) {
    // Nothing to keep.
  }

  /** Made by picocli. */
  AccountRunCommand() {}

  @Override
  public Integer call() throws IOException, MalformedJsonException {
    InputFault.requireFile(file);
    try (InputStream stream = Files.newInputStream(file)) {
      return run(Script.read(Json.parse(stream)));
    }
  }

  private int run(Script script) throws MalformedJsonException {
    PrintWriter out = spec.commandLine().getOut();
    int code = ExitCode.YES;
    for (int i = 0; i < script.size(); i++) {
      for (ObjectNode answer : script.send(i)) {
        out.println(Json.line(answer));
        code = ExitCode.both(code, answer.path("accepted").asBoolean() ? 0 : ExitCode.NO);
      }
    }
    out.flush();
    return code;
  }
}
