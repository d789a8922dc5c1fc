package io.dinhdanh.benchmarks.chip;

/** How a read ended on which something went wrong. */
enum Ending {
  /** The whole and right files. */
  RIGHT("right"),
  /** A chip that itself denied a file; the file is named as not read. */
  DENIED("file denied, said"),
  /** An error of the reader's own kind. */
  ERROR("error"),
  /** The chip itself lied about its files, and their signature shows it. */
  REFUTED("lie of the chip, signature shows it"),
  /** Other bytes than the chip's, and nothing said. */
  WRONG("WRONG DATA"),
  /** An exception that a caller is not told to expect. */
  UNEXPECTED("unexpected exception"),
  /** More commands than any chip needs. */
  ENDLESS("NO END");

  private final String title;

  Ending(String title) {
    this.title = title;
  }

  @Override
  public String toString() {
    return title;
  }
}
