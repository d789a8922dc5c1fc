/** Reading phone numbers, beside libphonenumber. */
@NullMarked
package io.dinhdanh.benchmarks.phone;

import org.jspecify.annotations.NullMarked;
