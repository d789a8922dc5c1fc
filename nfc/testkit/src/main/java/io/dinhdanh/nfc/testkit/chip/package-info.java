/**
 * A chip in software: it answers command APDUs as the chip of an identity document does.
 *
 * <p>{@link io.dinhdanh.nfc.testkit.chip.SoftwareChip} holds files and keys and hands out {@link
 * io.dinhdanh.nfc.testkit.chip.SoftwareLink links}; {@link
 * io.dinhdanh.nfc.testkit.chip.ChipBehaviour} says which of the habits of real cards it has. The
 * cryptography of the card side is written here, over BouncyCastle's ciphers and curves alone, so
 * that a reader is tested against an independent partner.
 */
@NullMarked
package io.dinhdanh.nfc.testkit.chip;

import org.jspecify.annotations.NullMarked;
