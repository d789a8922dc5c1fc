package io.dinhdanh.benchmarks.plot;

/**
 * One measured thing: its name, its figure, half the width of the figure's interval (not a number
 * if JMH had too few runs to tell) and the bytes allocated by an operation (not a number if not
 * asked for).
 */
record Bar(String name, double score, double error, double allocated) {

  double low() {
    return Double.isNaN(error) ? score : score - error;
  }

  double high() {
    return Double.isNaN(error) ? score : score + error;
  }
}
