package io.dinhdanh.biometrics.gallery;

import org.jspecify.annotations.Nullable;

/** The name of a log (its first write) or of a snapshot (the last write it covers). */
record GalleryFileName(boolean snapshot, long write) implements Comparable<GalleryFileName> {

  static final String UNFINISHED = ".tmp";
  private static final String SNAPSHOT = "snapshot-";
  private static final String LOG = "log-";
  private static final String END = ".gallery";
  private static final int DIGITS = 16;
  private static final String ZEROS = "0000000000000000";

  static GalleryFileName log(long firstWrite) {
    return new GalleryFileName(false, firstWrite);
  }

  static GalleryFileName snapshot(long lastWrite) {
    return new GalleryFileName(true, lastWrite);
  }

  static @Nullable GalleryFileName parse(String name) {
    boolean snapshot = name.startsWith(SNAPSHOT);
    String start = snapshot ? SNAPSHOT : LOG;
    int length = start.length() + DIGITS + END.length();
    if (!name.startsWith(start) || !name.endsWith(END) || name.length() != length) {
      return null;
    }
    try {
      String digits = name.substring(start.length(), start.length() + DIGITS);
      long write = Long.parseLong(digits, 16);
      GalleryFileName parsed = new GalleryFileName(snapshot, write);
      return write >= 0 && parsed.text().equals(name) ? parsed : null;
    } catch (NumberFormatException notOurs) {
      return null;
    }
  }

  /** Whether a file is a snapshot that was never finished. */
  static boolean unfinished(String name) {
    int end = name.length() - UNFINISHED.length();
    return name.endsWith(UNFINISHED) && parse(name.substring(0, end)) != null;
  }

  String text() {
    String digits = Long.toHexString(write);
    return (snapshot ? SNAPSHOT : LOG) + ZEROS.substring(digits.length()) + digits + END;
  }

  @Override
  public int compareTo(GalleryFileName other) {
    return Long.compare(write, other.write);
  }
}
