package io.dinhdanh.examples.validation;

import io.dinhdanh.validation.secret.PasswordPolicy;
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

/** {@code password check}: which rules does a password break, and how strong is it? */
@Command(
    name = "check",
    description = "Examines passwords from standard input, one on each line.",
    mixinStandardHelpOptions = true)
public final class PasswordCheckCommand implements Callable<Integer> {

  private static final Map<String, PasswordPolicy> POLICIES = new LinkedHashMap<>();

  static {
    POLICIES.put("vneid-2024", PasswordPolicy.vneid2024());
    POLICIES.put("vneid-2022", PasswordPolicy.vneid2022());
    POLICIES.put("vneid-union", PasswordPolicy.vneidUnion());
    POLICIES.put("nist-63b4", PasswordPolicy.nist63b4());
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "P",
      description = "vneid-2024, vneid-2022, vneid-union or nist-63b4.")
  private String policy = "";

  @Mixin private PersonalOptions personal = new PersonalOptions();

  @Option(names = "--json", description = "Prints one line of JSON for each password.")
  private boolean json;

  /** Made by picocli. */
  PasswordCheckCommand() {}

  @Override
  public Integer call() throws IOException {
    PasswordPolicy chosen = POLICIES.get(policy);
    if (chosen == null) {
      throw new ParameterException(
          spec.commandLine(), "No such policy. There are: " + POLICIES.keySet());
    }
    PersonalWords words = personal.words();
    return new SecretCheck(spec, json).all(secret -> chosen.examine(secret, words));
  }
}
