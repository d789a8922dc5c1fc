package io.dinhdanh.validation.secret.breach;

import java.io.IOException;
import java.io.InputStream;

/**
 * The connection to a service that lists breached passwords by the beginning of their digests. The
 * application brings it, with its own time limits; nothing but the five digits leaves the device.
 */
@FunctionalInterface
public interface RangeTransport {

  /**
   * Fetches all digests with a beginning.
   *
   * @param prefix the first five of the 40 upper-case hexadecimal digits of a SHA-1 digest
   * @return lines of the other 35 digits, a colon and a count, in ASCII; the caller closes it
   * @throws IOException if the service cannot be reached
   */
  InputStream fetch(String prefix) throws IOException;
}
