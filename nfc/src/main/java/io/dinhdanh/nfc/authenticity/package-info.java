/**
 * Is it the original chip, or a copy of its data? Active Authentication with the caller's
 * challenge, Chip Authentication with the server's own key, PACE with chip authentication mapping
 * (ICAO Doc 9303-11 §4.4.3.3, §6.1, §6.2).
 *
 * <p>Each class answers one question about one key. Whether the issuer signed that key is for
 * passive authentication to say: without it a copy with keys of its own would pass here.
 */
@NullMarked
package io.dinhdanh.nfc.authenticity;

import org.jspecify.annotations.NullMarked;
