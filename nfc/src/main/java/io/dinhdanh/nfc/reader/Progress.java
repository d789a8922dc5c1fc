package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.lds.ChipFile;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a reading has come.
 *
 * @param phase what it is doing
 * @param file which file it is reading, in {@link Phase#READING}
 * @param bytesDone the bytes of files read so far; never falls
 * @param bytesTotal the bytes that there are to read as far as is known: the length of a file whose
 *     beginning was seen, a typical length for the others; at least {@code bytesDone}
 */
public record Progress(Phase phase, Optional<ChipFile> file, long bytesDone, long bytesTotal) {

  /** Told about each step; called on the thread that reads, so it should be quick. */
  @FunctionalInterface
  public interface Listener {

    /**
     * The reading came a step further.
     *
     * @param progress how far it is
     */
    void progressed(Progress progress);
  }

  public Progress {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(file, "file");
  }

  /**
   * What is going on, for the holder of the card to read.
   *
   * @return a short sentence
   */
  public Sentence sentence() {
    return file.isPresent() ? reading(file.get()) : phase.sentence();
  }

  private static Sentence reading(ChipFile file) {
    return switch (file) {
      case DG1 -> new Sentence("Reading the card's data lines", "Đang đọc dòng MRZ của thẻ");
      case DG2 -> new Sentence("Reading the portrait", "Đang đọc ảnh chân dung");
      case DG13 -> new Sentence("Reading the citizen's data", "Đang đọc thông tin công dân");
      case SOD -> new Sentence("Reading the signature", "Đang đọc chữ ký số");
      case COM -> new Sentence("Reading the table of contents", "Đang đọc mục lục");
      default -> new Sentence("Reading " + file, "Đang đọc " + file);
    };
  }
}
