/**
 * Exact fingerprint matching: the algorithm of SourceAFIS 3.18.1 by Robert Važan (Apache License
 * 2.0), score for score, laid out flat so that nothing is allocated for a candidate. {@link
 * io.dinhdanh.biometrics.fingerprint.engine.PlainMatcher} says the algorithm in the plain words;
 * the others say it fast.
 */
@NullMarked
package io.dinhdanh.biometrics.fingerprint.engine;

import org.jspecify.annotations.NullMarked;
