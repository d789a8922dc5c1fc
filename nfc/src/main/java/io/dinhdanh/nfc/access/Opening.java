package io.dinhdanh.nfc.access;

import org.jmrtd.protocol.SecureMessagingWrapper;

/** What a handshake agreed on. */
record Opening(SecureMessagingWrapper wrapper, Access access) {

  /** What the wrapper is told about lengths; it has no effect on what it wraps. */
  static final int LONGEST = 65_536;
}
