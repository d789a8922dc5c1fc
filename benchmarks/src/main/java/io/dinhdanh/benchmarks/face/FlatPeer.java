package io.dinhdanh.benchmarks.face;

/** Another library's scoring, as a flat scan over the same vectors. */
interface FlatPeer {

  /**
   * Whose and which.
   *
   * @return for the table
   */
  String name();

  /**
   * Scores every row against a probe; nothing is selected, which is less work than a search.
   *
   * @param person whose second picture is the probe
   * @return the best score
   * @throws Exception if the library fails
   */
  float best(long person) throws Exception;
}
