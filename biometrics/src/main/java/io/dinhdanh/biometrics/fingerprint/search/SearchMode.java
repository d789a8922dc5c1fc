package io.dinhdanh.biometrics.fingerprint.search;

/** How a gallery is searched. */
public enum SearchMode {

  /** Every template is compared: nothing that matches is missed. */
  EXACT,

  /** An index chooses a few templates to compare: much faster, and now and then one is missed. */
  INDEXED
}
