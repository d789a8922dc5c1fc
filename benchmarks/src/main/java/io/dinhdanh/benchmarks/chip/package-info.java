/** What reading a chip costs, beside JMRTD on the same software chip. */
@NullMarked
package io.dinhdanh.benchmarks.chip;

import org.jspecify.annotations.NullMarked;
