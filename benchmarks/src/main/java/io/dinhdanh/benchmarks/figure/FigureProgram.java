package io.dinhdanh.benchmarks.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program that measures. {@code --json FILE} anywhere among its arguments keeps the figures
 * for machines, once the run has come to its end.
 */
public final class FigureProgram {

  /** What a program does. */
  public interface Work {

    /**
     * Measures.
     *
     * @param arguments without {@code --json FILE}
     * @param figures takes what was found
     * @throws Exception if something cannot be measured
     */
    void run(String[] arguments, Figures figures) throws Exception;
  }

  private static final String OPTION = "--json";

  private final String name;
  private final List<String> arguments;
  private final @Nullable Path file;

  FigureProgram(String name, List<String> given) {
    this.name = name;
    this.arguments = new ArrayList<>(given);
    int at = arguments.indexOf(OPTION);
    if (at < 0) {
      this.file = null;
      return;
    }
    arguments.remove(at);
    if (at == arguments.size()) {
      throw new IllegalArgumentException(OPTION + " needs a file");
    }
    this.file = writable(Path.of(arguments.remove(at)));
  }

  /** A run takes minutes: what cannot be written is told before. */
  private static Path writable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new IllegalArgumentException(OPTION + ": " + file + " cannot be written");
    }
    return file;
  }

  /**
   * Runs a program, its lines going to standard output.
   *
   * @param program whose name the file gets
   * @param arguments of the command line
   * @param work measures
   * @throws Exception if the work or the file fails
   */
  public static void run(Class<?> program, String[] arguments, Work work) throws Exception {
    Figures figures = new Figures(System.out);
    new FigureProgram(program.getSimpleName(), List.of(arguments))
        .run(work, figures, Clock.systemUTC());
  }

  void run(Work work, Figures figures, Clock clock) throws Exception {
    work.run(arguments.toArray(new String[0]), figures);
    if (file != null) {
      write(file, figures, clock);
    }
  }

  private void write(Path target, Figures figures, Clock clock) throws IOException {
    Machine machine = Machine.here();
    Files.writeString(
        target, FigureJson.write(name, arguments, clock.instant(), machine, figures.all()));
  }
}
