package io.dinhdanh.nfc.reader;

/**
 * What a reading cost.
 *
 * @param commands the commands sent, over all links
 * @param links on how many links the card was laid
 * @param blockSize the block size that was found, 0 if none was
 * @param bytesReadAgain how many bytes that had been received before were read once more
 */
public record ReadStatistics(int commands, int links, int blockSize, int bytesReadAgain) {

  public ReadStatistics {
    if (commands < 0 || links < 0 || blockSize < 0 || bytesReadAgain < 0) {
      throw new IllegalArgumentException("a count is not negative");
    }
  }
}
