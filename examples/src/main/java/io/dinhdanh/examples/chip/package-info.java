/** Commands on a chip's files and on lists of roots. */
@NullMarked
package io.dinhdanh.examples.chip;

import org.jspecify.annotations.NullMarked;
