/**
 * The logical data structure of ICAO Doc 9303-10: the files of a chip as bytes and as values.
 *
 * <p>{@link io.dinhdanh.nfc.lds.ChipFiles} holds raw bytes, read by {@link
 * io.dinhdanh.nfc.lds.ChipFolder} from a folder or put together by hand. Nothing here decides
 * whether to trust them.
 */
@NullMarked
package io.dinhdanh.nfc.lds;

import org.jspecify.annotations.NullMarked;
