package io.dinhdanh.nfc.link;

import java.io.IOException;

/**
 * A contactless chip in the field of a reader: one command out, one answer back.
 *
 * <p>On Android it is one line over {@code IsoDep}: {@code ChipLink link = isoDep::transceive;}. A
 * link is used by one thread at a time.
 */
@FunctionalInterface
public interface ChipLink {

  /** The longest command that every reader sends: a short APDU with 255 bytes of data and an Le. */
  int SHORT_COMMAND = 261;

  /**
   * Sends a command and waits for its answer.
   *
   * @param command the command APDU (ISO/IEC 7816-4), not changed
   * @return the answer: its data, if any, and the two bytes of the status word
   * @throws IOException if the chip left the field or did not answer in time
   */
  byte[] transceive(byte[] command) throws IOException;

  /**
   * The longest command that the reader can send.
   *
   * @return a length in bytes, {@link #SHORT_COMMAND} unless the link knows better
   */
  default int longestCommand() {
    return SHORT_COMMAND;
  }
}
