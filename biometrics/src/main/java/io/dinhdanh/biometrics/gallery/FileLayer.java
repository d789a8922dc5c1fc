package io.dinhdanh.biometrics.gallery;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The few things that a gallery asks of a file system, so that tests can let it fail. */
interface FileLayer extends Closeable {

  List<String> list() throws IOException;

  /** Opens a file that exists, to read and to force it. */
  StoredFile open(String name) throws IOException;

  /** Creates a file that does not exist yet. */
  StoredFile create(String name) throws IOException;

  void delete(String name) throws IOException;

  /** Renames a file in one step, over one that may exist. */
  void rename(String from, String to) throws IOException;

  /** Makes creations, deletions and renamings lasting. */
  void forceDirectory() throws IOException;

  long usableSpace() throws IOException;
}
