/** Commands on fingerprints. */
@NullMarked
package io.dinhdanh.examples.finger;

import org.jspecify.annotations.NullMarked;
