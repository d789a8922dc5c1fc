/** Reading the chip of an identity document and deciding whether to trust what it says. */
@NullMarked
package io.dinhdanh.nfc;

import org.jspecify.annotations.NullMarked;
