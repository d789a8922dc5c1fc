/** Measurements: what dinhdanh does, its slow twins and its peers in the same run. */
@NullMarked
package io.dinhdanh.benchmarks;

import org.jspecify.annotations.NullMarked;
