package io.dinhdanh.biometrics.spark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * A file system with a scheme and a root of its own: what it calls {@code elsewhere:///bank} is no
 * place on this machine. As in HDFS, nothing is renamed onto what is there already.
 */
public final class OtherFileSystem extends RawLocalFileSystem {

  static final String SCHEME = "elsewhere";
  static final String ROOT = "fs.elsewhere.root";

  private File root = new File("/nowhere");

  @Override
  public void initialize(URI uri, Configuration conf) throws IOException {
    root = new File(Objects.requireNonNull(conf.get(ROOT), ROOT));
    super.initialize(uri, conf);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public File pathToFile(Path path) {
    checkPath(path);
    return new File(root, path.toUri().getPath());
  }

  /** The status as its caller named the file; that of the machine tells another place. */
  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    FileStatus there = super.getFileStatus(path);
    return new FileStatus(
        there.getLen(),
        there.isDirectory(),
        there.getReplication(),
        there.getBlockSize(),
        there.getModificationTime(),
        makeQualified(path));
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    return !exists(to) && super.rename(from, to);
  }
}
