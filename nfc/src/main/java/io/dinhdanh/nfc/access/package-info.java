/**
 * Opening a chip: PACE where the chip announces it, Basic Access Control (BAC) otherwise (ICAO Doc
 * 9303-11 §4), and the secured channel that comes of it.
 *
 * <p>{@link io.dinhdanh.nfc.access.AccessControl} takes the keys that the caller has and gives an
 * {@link io.dinhdanh.nfc.access.OpenedChip}. The handshakes and the secure messaging are JMRTD's;
 * here is decided what to try, what an answer may be, and what a refusal means.
 */
@NullMarked
package io.dinhdanh.nfc.access;

import org.jspecify.annotations.NullMarked;
