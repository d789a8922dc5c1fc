/**
 * The logical data structure of ICAO Doc 9303-10: the files of a chip as bytes and as values.
 *
 * <p>{@link io.dinhdanh.nfc.lds.ChipFiles} holds raw bytes, read by {@link
 * io.dinhdanh.nfc.lds.ChipFolder} from a folder or put together by hand. {@link
 * io.dinhdanh.nfc.lds.EfCom}, {@link io.dinhdanh.nfc.lds.CardAccess}, {@link
 * io.dinhdanh.nfc.lds.CardSecurity}, {@link io.dinhdanh.nfc.lds.Dg1} and the other data groups are
 * what one file says; each {@code parse} takes any bytes and gives a value or a {@link
 * io.dinhdanh.nfc.lds.MalformedFileException}, nothing else. {@link
 * io.dinhdanh.nfc.lds.ChipIdentity} puts them together as statements about the holder.
 *
 * <p>Nothing here decides whether to trust what it reads.
 */
@NullMarked
package io.dinhdanh.nfc.lds;

import org.jspecify.annotations.NullMarked;
