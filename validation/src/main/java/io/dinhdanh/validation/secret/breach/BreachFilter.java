package io.dinhdanh.validation.secret.breach;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.validation.ValidationError;
import io.dinhdanh.validation.ValidationException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Looks passwords up in a file, without any connection. The file is a blocked Bloom filter (Putze,
 * Sanders and Singler, Cache-, Hash- and Space-Efficient Bloom Filters, 2007): it never misses a
 * password that it was made from, and is wrong about others at the rate that {@link
 * BreachFilterWriter} names. One look-up reads 64 bytes. Thread-safe until it is closed.
 */
public final class BreachFilter implements BreachedPasswords, Closeable {

  private final FileChannel file;
  private final long blocks;

  private BreachFilter(FileChannel file, long blocks) {
    this.file = file;
    this.blocks = blocks;
  }

  /**
   * Opens a filter.
   *
   * @param path a file that {@link BreachFilterWriter} wrote
   * @return the filter, which the caller closes
   * @throws IOException if the file cannot be read
   * @throws ValidationException if it is no such file or is cut off
   */
  public static BreachFilter open(Path path) throws IOException, ValidationException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      ByteBuffer header = ByteBuffer.allocate(FilterLayout.HEADER_BYTES);
      boolean whole = readAt(file, header, 0);
      long blocks = whole ? FilterLayout.blocks(header) : -1;
      if (blocks < 1 || file.size() != FilterLayout.fileBytes(blocks)) {
        throw new ValidationException(new ValidationError.FilterDamaged(damaged()));
      }
      return new BreachFilter(file, blocks);
    } catch (IOException | ValidationException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public Answer lookUp(byte[] sha1) {
    Sha1Text.requireDigest(sha1);
    ByteBuffer block = ByteBuffer.allocate(FilterLayout.BLOCK_BYTES);
    try {
      if (!readAt(file, block, FilterLayout.blockOffset(sha1, blocks))) {
        return Answer.UNKNOWN;
      }
    } catch (IOException e) {
      return Answer.UNKNOWN;
    }
    return FilterLayout.contains(block.array(), sha1) ? Answer.FOUND : Answer.NOT_FOUND;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static boolean readAt(FileChannel file, ByteBuffer into, long offset) throws IOException {
    long at = offset;
    while (into.hasRemaining()) {
      int read = file.read(into, at);
      if (read < 0) {
        return false;
      }
      at += read;
    }
    return true;
  }

  private static Reason damaged() {
    return Reason.of(
        "filter-damaged",
        "This is not a whole filter of breached passwords; make or download it again.",
        "Tệp bộ lọc mật khẩu bị lộ không hợp lệ hoặc bị cắt cụt; hãy tạo hoặc tải lại.");
  }
}
