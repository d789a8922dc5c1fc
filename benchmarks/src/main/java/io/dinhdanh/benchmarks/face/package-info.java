/** Searching faces: beside what memory and arithmetic allow, and beside other libraries. */
@NullMarked
package io.dinhdanh.benchmarks.face;

import org.jspecify.annotations.NullMarked;
