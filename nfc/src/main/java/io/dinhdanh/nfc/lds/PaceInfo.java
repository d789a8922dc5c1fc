package io.dinhdanh.nfc.lds;

import java.util.OptionalInt;

/**
 * One way to open a chip by PACE (ICAO Doc 9303-11 §9.2.1).
 *
 * @param protocol the object identifier: key agreement, mapping, cipher
 * @param version 2 in every published standard
 * @param parameterId which domain parameters (ICAO Doc 9303-11 §9.5.1), if stated
 */
public record PaceInfo(String protocol, int version, OptionalInt parameterId) {}
