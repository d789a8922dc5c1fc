/**
 * From the gray values of modules to the content of a code (ISO/IEC 18004): equalising, thresholds,
 * format information, codewords with their reliability, Reed-Solomon with erasures. Internal.
 */
@NullMarked
package io.dinhdanh.validation.qr.image.symbol;

import org.jspecify.annotations.NullMarked;
