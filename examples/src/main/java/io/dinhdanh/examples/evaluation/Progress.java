package io.dinhdanh.examples.evaluation;

import java.io.PrintWriter;
import java.util.Locale;

/** A line on the terminal that tells how far long work is and how fast it goes. */
public final class Progress {

  private static final long BETWEEN_NANOS = 200_000_000L;
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final String what;
  private final long all;
  private final boolean shown;
  private final long start = System.nanoTime();
  private long last;

  /**
   * Begins. Since JDK 22 there is always a console, so the line is drawn even if nobody sees it.
   *
   * @param err where the line is drawn
   * @param what what is counted, such as "images"
   * @param all how many there are
   */
  @SuppressWarnings("SystemConsoleNull")
  public Progress(PrintWriter err, String what, long all) {
    this.err = err;
    this.what = what;
    this.all = all;
    this.shown = System.console() != null;
  }

  /**
   * Tells how many are done.
   *
   * @param done the number
   */
  public void at(long done) {
    long now = System.nanoTime();
    if (shown && (now - last > BETWEEN_NANOS || done == all)) {
      last = now;
      int filled = (int) (WIDTH * done / Math.max(1, all));
      double perSecond = done * 1e9 / Math.max(1, now - start);
      err.printf(
          Locale.ROOT,
          "\r[%s%s] %d of %d %s, %,.0f a second ",
          "#".repeat(filled),
          ".".repeat(WIDTH - filled),
          done,
          all,
          what,
          perSecond);
      err.print(done == all ? System.lineSeparator() : "");
      err.flush();
    }
  }
}
