package io.dinhdanh.nfc;

import io.dinhdanh.core.text.Sentence;
import java.time.Duration;

/** Why reading a chip stopped before its end, and what to do. */
public sealed interface ReadError extends ChipError {

  /** The caller cancelled. */
  record Cancelled() implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "Reading was cancelled. Start again when you are ready.",
          "Đã hủy đọc thẻ. Hãy bắt đầu lại khi sẵn sàng.");
    }
  }

  /**
   * Reading took longer than it may.
   *
   * @param limit how long it may take
   */
  record TooSlow(Duration limit) implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "Reading took more than "
              + limit.toMillis() / 1_000
              + " seconds. Move the card to another spot.",
          "Đọc thẻ quá " + limit.toMillis() / 1_000 + " giây. Hãy đặt thẻ sang vị trí khác.");
    }
  }

  /**
   * The chip needed more commands than are allowed for one reading.
   *
   * @param limit the number of commands
   */
  record TooManyCommands(int limit) implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The chip did not come to an end after "
              + limit
              + " commands. It does not answer as an"
              + " identity chip should.",
          "Sau "
              + limit
              + " lệnh chip vẫn chưa trả lời xong. Chip không hoạt động như chip định"
              + " danh.");
    }
  }

  /**
   * The chip keeps answering without data.
   *
   * @param file which file was being read, such as {@code DG2}
   */
  record NoData(String file) implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The chip gives no data for " + file + ". Take the card away and lay it on again.",
          "Chip không trả dữ liệu cho " + file + ". Hãy nhấc thẻ ra rồi đặt lại.");
    }
  }

  /** The card that was laid on is not the one from which reading began. */
  record AnotherChip() implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This is another card than before. Lay on the one with which you began.",
          "Đây là thẻ khác với thẻ lúc đầu. Hãy đặt lại đúng thẻ ban đầu.");
    }
  }

  /**
   * A dump cannot be taken in.
   *
   * @param problem what is wrong, for a person to read
   */
  record NotADump(Sentence problem) implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This is not the dump of a chip. " + problem.en(),
          "Đây không phải bản kết xuất của chip. " + problem.vi());
    }
  }

  /** What was kept of a reading that was asked for cannot be taken in. */
  record NotASession() implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This is not what was kept when the reading was asked for.",
          "Đây không phải dữ liệu được giữ lại khi yêu cầu đọc chip.");
    }
  }

  /** No card readers can be found on this computer. */
  record NoReaders() implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "No card reader was found. Connect one, and start the PC/SC service (pcscd) if it does"
              + " not run.",
          "Không tìm thấy đầu đọc thẻ. Hãy cắm đầu đọc và bật dịch vụ PC/SC (pcscd) nếu chưa"
              + " chạy.");
    }
  }

  /**
   * There is no card reader of that name.
   *
   * @param name what was asked for
   * @param readers the readers that there are
   */
  record NoSuchReader(String name, String readers) implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "No card reader is called " + name + ". There are: " + readers + ".",
          "Không có đầu đọc thẻ tên " + name + ". Hiện có: " + readers + ".");
    }
  }

  /**
   * The reader has no card.
   *
   * @param name the reader
   */
  record NoCard(String name) implements ReadError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "There is no card on " + name + ". Lay one on and try again.",
          "Không có thẻ trên đầu đọc " + name + ". Hãy đặt thẻ lên và thử lại.");
    }
  }
}
