/**
 * Public keys of chips as numbers, bounded before any arithmetic is done with them, and only on
 * curves of the standards.
 */
@NullMarked
package io.dinhdanh.nfc.keys;

import org.jspecify.annotations.NullMarked;
