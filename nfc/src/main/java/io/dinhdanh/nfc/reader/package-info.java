/**
 * Reading a chip: what to read ({@link io.dinhdanh.nfc.reader.ReadPlan}), how much of it at most
 * ({@link io.dinhdanh.nfc.reader.ReadLimits}), and the loop itself ({@link
 * io.dinhdanh.nfc.reader.ChipReading}), which goes on where it stopped when the card comes back.
 * What comes of it is a {@link io.dinhdanh.nfc.reader.ChipDump}, which can be sent to a server and
 * verified there.
 */
@NullMarked
package io.dinhdanh.nfc.reader;

import org.jspecify.annotations.NullMarked;
