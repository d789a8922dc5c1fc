/**
 * Desktop card readers, by {@code javax.smartcardio} (PC/SC). {@link
 * io.dinhdanh.nfc.pcsc.PcscReaders} finds them; a card laid on one is a {@link
 * io.dinhdanh.nfc.pcsc.PcscLink} to its chip.
 */
@NullMarked
package io.dinhdanh.nfc.pcsc;

import org.jspecify.annotations.NullMarked;
