package io.dinhdanh.examples.validation;

import io.dinhdanh.validation.secret.PasscodePolicy;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code passcode check}: which rules does a passcode break, and how strong is it? */
@Command(
    name = "check",
    description = "Examines passcodes from standard input, one on each line.",
    mixinStandardHelpOptions = true)
public final class PasscodeCheckCommand implements Callable<Integer> {

  private static final Map<String, PasscodePolicy> POLICIES = new LinkedHashMap<>();

  static {
    for (String vneid : new String[] {"vneid", "vneid-2024", "vneid-2022", "vneid-union"}) {
      POLICIES.put(vneid, PasscodePolicy.vneid());
    }
    POLICIES.put("strict", PasscodePolicy.strict());
    POLICIES.put("nist-63b4", PasscodePolicy.strict());
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "P",
      description =
          "vneid, vneid-2024, vneid-2022 or vneid-union: six digits;"
              + " strict or nist-63b4: no pattern and nothing personal.")
  private String policy = "";

  @Mixin private PersonalOptions personal = new PersonalOptions();

  @Option(names = "--json", description = "Prints one line of JSON for each passcode.")
  private boolean json;

  /** Made by picocli. */
  PasscodeCheckCommand() {}

  @Override
  public Integer call() throws IOException {
    PasscodePolicy chosen = POLICIES.get(policy);
    if (chosen == null) {
      throw new ParameterException(
          spec.commandLine(), "No such policy. There are: " + POLICIES.keySet());
    }
    PersonalWords words = personal.words();
    return new SecretCheck(spec, json).all(secret -> chosen.examine(secret, words));
  }
}
