package io.dinhdanh.nfc.lds;

import java.util.OptionalInt;

/**
 * One way to run Chip Authentication (ICAO Doc 9303-11 §9.2.5).
 *
 * @param protocol the object identifier: key agreement and cipher
 * @param version 1, or 2 in terminals of another standard
 * @param keyId which of the chip's keys, if it has more than one
 */
public record ChipAuthenticationInfo(String protocol, int version, OptionalInt keyId) {}
