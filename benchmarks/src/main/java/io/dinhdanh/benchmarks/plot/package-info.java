/** A page with a picture of each benchmark, from the JSON that JMH writes. */
@NullMarked
package io.dinhdanh.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
