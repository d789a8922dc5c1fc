package io.dinhdanh.nfc.lds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Sorts the members of a SecurityInfo set by their protocol (ICAO Doc 9303-11 §9.2; BSI TR-03110-3
 * A.1). Not thread-safe; one for each set.
 */
final class SecurityInfoReader {

  private static final String PACE = "0.4.0.127.0.7.2.2.4.";
  private static final String CHIP_AUTHENTICATION = "0.4.0.127.0.7.2.2.3.";
  private static final String CHIP_KEY = "0.4.0.127.0.7.2.2.1.";
  private static final String ACTIVE_AUTHENTICATION = "2.23.136.1.1.5";

  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;

  /**
   * A PACE identifier names key agreement, mapping and cipher; one that ends early names no way.
   */
  private static final int PACE_ARCS = 11;

  private final List<PaceInfo> pace = new ArrayList<>();
  private final List<ChipAuthenticationInfo> chipAuthentication = new ArrayList<>();
  private final List<ChipPublicKey> chipKeys = new ArrayList<>();
  private final List<ActiveAuthenticationInfo> activeAuthentication = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  /** One SecurityInfo: an object identifier, required data, perhaps optional data. */
  void read(Tlv info) throws MalformedDataException {
    List<Tlv> fields = expect(info, SEQUENCE).children();
    if (fields.size() < 2) {
      throw new MalformedDataException(Malformed.MISSING.with("field", "protocol"));
    }
    String protocol = Oids.read(fields.get(0));
    if (protocol.startsWith(PACE) && protocol.split("\\.").length >= PACE_ARCS) {
      pace.add(new PaceInfo(protocol, small(fields.get(1)), number(fields, 2)));
    } else if (protocol.startsWith(CHIP_AUTHENTICATION)) {
      chipAuthentication.add(
          new ChipAuthenticationInfo(protocol, small(fields.get(1)), number(fields, 2)));
    } else if (protocol.startsWith(CHIP_KEY)) {
      byte[] key = expect(fields.get(1), SEQUENCE).encoded();
      chipKeys.add(new ChipPublicKey(protocol, key, number(fields, 2)));
    } else if (protocol.equals(ACTIVE_AUTHENTICATION) && fields.size() > 2) {
      activeAuthentication.add(
          new ActiveAuthenticationInfo(small(fields.get(1)), Oids.read(fields.get(2))));
    } else {
      others.add(protocol);
    }
  }

  SecurityInfos infos() {
    return new SecurityInfos(pace, chipAuthentication, chipKeys, activeAuthentication, others);
  }

  private static OptionalInt number(List<Tlv> fields, int index) throws MalformedDataException {
    return fields.size() > index ? OptionalInt.of(small(fields.get(index))) : OptionalInt.empty();
  }

  /** An INTEGER from 0 to 2^31-1; key and parameter identifiers are smaller still. */
  private static int small(Tlv field) throws MalformedDataException {
    Tlv integer = expect(field, INTEGER);
    if (integer.length() < 1 || integer.length() > 5) {
      throw new MalformedDataException(Malformed.value(INTEGER));
    }
    BigInteger value = new BigInteger(integer.value());
    if (value.signum() < 0 || value.bitLength() > 31) {
      throw new MalformedDataException(Malformed.value(INTEGER));
    }
    return value.intValue();
  }

  private static Tlv expect(Tlv field, int tag) throws MalformedDataException {
    if (field.tag() != tag) {
      throw new MalformedDataException(Malformed.tag(tag, field.tag()));
    }
    return field;
  }
}
