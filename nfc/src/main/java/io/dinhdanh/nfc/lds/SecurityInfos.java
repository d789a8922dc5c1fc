package io.dinhdanh.nfc.lds;

import java.util.List;

/**
 * A set of SecurityInfo (ICAO Doc 9303-11 §9.2): which protocols a chip speaks, and its public keys
 * for them. EF.CardAccess, EF.CardSecurity and DG14 each hold one. Protocols that are not known
 * here are kept by name. Immutable.
 *
 * @param pace the ways to open the chip by PACE
 * @param chipAuthentication the ways to run Chip Authentication
 * @param chipKeys the chip's public keys, for Chip Authentication and for PACE with chip
 *     authentication mapping
 * @param activeAuthentication the signature algorithms of Active Authentication
 * @param others the object identifiers of everything else, in their order
 */
public record SecurityInfos(
    List<PaceInfo> pace,
    List<ChipAuthenticationInfo> chipAuthentication,
    List<ChipPublicKey> chipKeys,
    List<ActiveAuthenticationInfo> activeAuthentication,
    List<String> others) {

  public SecurityInfos {
    pace = Lists.copy(pace);
    chipAuthentication = Lists.copy(chipAuthentication);
    chipKeys = Lists.copy(chipKeys);
    activeAuthentication = Lists.copy(activeAuthentication);
    others = Lists.copy(others);
  }

  static SecurityInfos read(Tlv set) throws MalformedDataException {
    SecurityInfoReader reader = new SecurityInfoReader();
    for (Tlv info : set.children()) {
      reader.read(info);
    }
    return reader.infos();
  }
}
