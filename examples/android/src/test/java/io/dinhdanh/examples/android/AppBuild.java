package io.dinhdanh.examples.android;

import io.dinhdanh.core.testing.ChildOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an app's build does with the SDK: D8, or R8 with the rules that the jars carry. */
final class AppBuild {

  /** The oldest Android that the SDK runs on, 8.0. */
  private static final String OLDEST = "26";

  /** Licences, signatures and descriptors of several jars: an app's build leaves them out. */
  private static final Pattern SAME_NAME =
      Pattern.compile(".*Resource '(META-INF/.*|module-info.class)' already exists.*");

  private final Path r8;
  private final Path library;

  /**
   * A build.
   *
   * @param r8 the jar of D8 and R8
   * @param library the jar that an app is compiled against
   */
  AppBuild(Path r8, Path library) {
    this.r8 = r8;
    this.library = library;
  }

  /** Translates jars; others are only looked at. Gives what D8 did not like. */
  List<String> translate(List<Path> jars, List<Path> others, Path target) throws Exception {
    List<String> command = command("D8", target);
    command.addAll(List.of("--min-api", OLDEST));
    for (Path other : others) {
      command.addAll(List.of("--classpath", other.toString()));
    }
    return run(command, jars);
  }

  /** Shrinks, optimizes and renames to code for Android. Gives what R8 did not like. */
  List<String> shrink(List<Path> jars, Path rules, Path target) throws Exception {
    List<String> command = command("R8", target);
    command.addAll(List.of("--min-api", OLDEST, "--pg-conf", rules.toString()));
    command.add("--no-data-resources");
    return run(command, jars);
  }

  /** The same, to a jar that a JDK can run. */
  List<String> shrinkForJdk(List<Path> jars, Path rules, Path target) throws Exception {
    List<String> command = command("R8", target);
    command.addAll(List.of("--classfile", "--pg-conf", rules.toString()));
    return run(command, jars);
  }

  /** A short job for a compiler that is itself run from bytecode. */
  private List<String> command(String tool, Path target) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx2g", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+UseParallelGC", "-cp", r8.toString()));
    command.addAll(List.of("com.android.tools.r8." + tool, "--release"));
    command.addAll(List.of("--lib", library.toString(), "--output", target.toString()));
    return command;
  }

  private static List<String> run(List<String> command, List<Path> jars)
      throws IOException, InterruptedException {
    jars.forEach(jar -> command.add(jar.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    byte[] bytes = process.getInputStream().readAllBytes();
    String output = ChildOutput.watched(new String(bytes, StandardCharsets.UTF_8));
    List<String> complaints =
        output
            .lines()
            .filter(line -> !line.isBlank() && !SAME_NAME.matcher(line).matches())
            .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t..."))
            .collect(Collectors.toList());
    if (process.waitFor() != 0 && complaints.isEmpty()) {
      complaints.add("it ended with an error and no message");
    }
    return complaints;
  }
}
