package io.dinhdanh.core.report;

/** A part of a page. */
@FunctionalInterface
public interface Section {

  /**
   * Writes the section, all its elements closed again.
   *
   * @param html where to write
   */
  void writeTo(Html html);
}
