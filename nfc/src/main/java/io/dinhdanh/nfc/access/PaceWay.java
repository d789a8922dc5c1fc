package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.lds.PaceInfo;
import io.dinhdanh.nfc.lds.SecurityInfos;
import java.security.spec.AlgorithmParameterSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jmrtd.lds.PACEInfo;

/**
 * A way of PACE that both sides know: protocol and standardised domain parameters (ICAO Doc 9303-11
 * §9.5.1).
 */
record PaceWay(String protocol, int parameterId, AlgorithmParameterSpec parameters, int rank) {

  private static final int VERSION = 2;
  private static final int MOST = 8;

  /**
   * The ways that the chip offers and we know, the best first: one that also proves the chip, then
   * elliptic curves, then the rest; the chip's order otherwise.
   */
  static List<PaceWay> of(SecurityInfos infos) {
    List<PaceWay> ways = new ArrayList<>();
    for (PaceInfo info : infos.pace()) {
      if (info.version() == VERSION && info.parameterId().isPresent() && ways.size() < MOST) {
        addIfKnown(ways, info.protocol(), info.parameterId().getAsInt());
      }
    }
    ways.sort(Comparator.comparingInt(PaceWay::rank));
    return ways;
  }

  private static void addIfKnown(List<PaceWay> ways, String protocol, int parameterId) {
    try {
      boolean curves = PACEInfo.toKeyAgreementAlgorithm(protocol).equals("ECDH");
      boolean proves = PACEInfo.toMappingType(protocol) == PACEInfo.MappingType.CAM;
      AlgorithmParameterSpec parameters = PACEInfo.toParameterSpec(parameterId);
      ways.add(new PaceWay(protocol, parameterId, parameters, proves ? 0 : curves ? 1 : 2));
    } catch (IllegalArgumentException e) {
      // JMRTD does not know it, so it is no way for us.
      return;
    }
  }
}
