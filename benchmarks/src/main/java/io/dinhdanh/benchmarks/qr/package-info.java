/** The card QR from photographs, beside plain ZXing and BoofCV in the same run. */
@NullMarked
package io.dinhdanh.benchmarks.qr;

import org.jspecify.annotations.NullMarked;
