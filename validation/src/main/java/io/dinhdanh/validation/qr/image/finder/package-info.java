/**
 * The three finder patterns of a QR code (ISO/IEC 18004 §6.3.3), each found by itself and then
 * joined into triples that can be the corners of one code. Internal.
 */
@NullMarked
package io.dinhdanh.validation.qr.image.finder;

import org.jspecify.annotations.NullMarked;
