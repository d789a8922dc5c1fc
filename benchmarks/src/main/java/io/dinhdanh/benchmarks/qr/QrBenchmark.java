package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import java.io.IOException;
import java.nio.file.Paths;

/**
 * Measures the QR reader. Run one suite at a time:
 *
 * <pre>
 * java -cp benchmarks.jar io.dinhdanh.benchmarks.qr.QrBenchmark photos FOLDER
 * java -cp benchmarks.jar io.dinhdanh.benchmarks.qr.QrBenchmark blackbox FOLDER
 * java -cp benchmarks.jar io.dinhdanh.benchmarks.qr.QrBenchmark scenes SEED ROUNDS
 * java -cp benchmarks.jar io.dinhdanh.benchmarks.qr.QrBenchmark live SEED ROUNDS
 * java -cp benchmarks.jar io.dinhdanh.benchmarks.qr.QrBenchmark empty SEED FRAMES
 * </pre>
 */
public final class QrBenchmark {

  private QrBenchmark() {}

  /**
   * Runs a suite.
   *
   * @param args its name and parameters; {@code --json FILE}
   * @throws Exception if the folder cannot be read
   */
  public static void main(String[] args) throws Exception {
    FigureProgram.run(QrBenchmark.class, args, QrBenchmark::run);
  }

  private static void run(String[] args, Figures out) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("photos|blackbox FOLDER, scenes|live|empty SEED COUNT");
    }
    switch (args[0]) {
      case "photos" -> new PhotoSuite().run(Paths.get(args[1]), out);
      case "blackbox" -> new BlackboxSuite().run(Paths.get(args[1]), out);
      case "scenes" -> new SceneSuite().run(seed(args), count(args, 4), out);
      case "live" -> new LiveSuite().run(seed(args), count(args, 1), out);
      case "empty" -> new EmptySuite().run(seed(args), count(args, 10_000), out);
      default -> throw new IllegalArgumentException("no suite " + args[0]);
    }
  }

  private static long seed(String[] args) {
    return Long.parseLong(args[1]);
  }

  private static int count(String[] args, int otherwise) {
    return args.length > 2 ? Integer.parseInt(args[2]) : otherwise;
  }
}
