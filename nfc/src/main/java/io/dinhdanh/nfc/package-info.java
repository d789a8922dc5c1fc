/**
 * Reading the chip of an identity document, and deciding whether to trust what it says. The two
 * halves may live on two machines: a phone reads, a server decides.
 *
 * <p>The way of a card through the module:
 *
 * <ol>
 *   <li>{@link io.dinhdanh.nfc.link}: a {@link io.dinhdanh.nfc.link.ChipLink} carries commands to
 *       the chip; on Android it is one line over IsoDep;
 *   <li>{@link io.dinhdanh.nfc.access}: PACE or BAC opens the chip with what is printed on the
 *       card;
 *   <li>{@link io.dinhdanh.nfc.reader}: a {@link io.dinhdanh.nfc.reader.ChipReader} follows a plan,
 *       tells its progress, goes on after a lost tag, and gives a {@link
 *       io.dinhdanh.nfc.reader.ChipDump};
 *   <li>{@link io.dinhdanh.nfc.lds}: the files of the chip as values;
 *   <li>{@link io.dinhdanh.nfc.trust}: {@link io.dinhdanh.nfc.trust.PassiveAuthentication} holds
 *       the files against your roots and reports every check;
 *   <li>{@link io.dinhdanh.nfc.authenticity}: whether it is the chip that was issued, and no copy.
 * </ol>
 *
 * <p>What cannot go on throws {@link io.dinhdanh.nfc.ChipException}, whose error says what to do
 * next. Public keys are read in {@code keys}, what the rooms share is in {@code internal}; neither
 * is for callers. JMRTD works behind {@code access}, and nowhere else.
 */
@NullMarked
package io.dinhdanh.nfc;

import org.jspecify.annotations.NullMarked;
