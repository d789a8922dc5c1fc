package io.dinhdanh.biometrics.gallery;

import java.util.Objects;

/**
 * Something in the files of a gallery that is not as it was written, named by file and place. It
 * holds no content.
 *
 * @param problem what is wrong
 * @param file the name of the file in the gallery's folder
 * @param offset where it starts, in bytes
 * @param length how many bytes it spans; 0 where bytes are missing
 * @param firstWrite the first write that is touched, counted from 1 over the gallery's life, or 0
 * @param lastWrite the last write that is touched, or 0
 */
public record Finding(
    Problem problem, String file, long offset, long length, long firstWrite, long lastWrite) {

  /** What can be wrong. */
  public enum Problem {
    /** The file's header is damaged: nothing in the file can be read. */
    HEADER,
    /** A part of the file is damaged. */
    CONTENT,
    /** Writes that were acknowledged are missing. */
    MISSING,
    /** The file ends before its end mark. */
    CUT_OFF,
    /** The file belongs to another gallery. */
    FOREIGN,
    /**
     * The rest of a write that was never acknowledged, as a crash leaves it. This is no damage and
     * nothing is lost.
     */
    UNFINISHED
  }

  public Finding {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(file, "file");
  }

  /**
   * Whether something that was acknowledged may be lost.
   *
   * @return false for what a crash leaves behind
   */
  public boolean damage() {
    return problem != Problem.UNFINISHED;
  }
}
