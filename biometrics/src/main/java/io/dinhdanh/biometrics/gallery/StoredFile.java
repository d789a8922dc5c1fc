package io.dinhdanh.biometrics.gallery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One file of a {@link FileLayer}. */
interface StoredFile extends Closeable {

  long size() throws IOException;

  /** Fills the buffer from a position on, as far as the file goes. */
  void read(long position, ByteBuffer target) throws IOException;

  /** Writes all of the buffer at a position. */
  void write(long position, ByteBuffer source) throws IOException;

  void truncate(long size) throws IOException;

  /** Makes all that was written lasting. */
  void force() throws IOException;
}
