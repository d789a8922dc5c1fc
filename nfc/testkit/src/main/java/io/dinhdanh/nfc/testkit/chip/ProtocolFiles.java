package io.dinhdanh.nfc.testkit.chip;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERSet;
import org.jspecify.annotations.Nullable;

/** Writes what a chip announces about its protocols (ICAO Doc 9303-11 §9.2). */
public final class ProtocolFiles {

  private static final int DG14 = 0x6E;
  private static final int DG15 = 0x6F;

  private ProtocolFiles() {}

  /**
   * The file EF.CardAccess.
   *
   * @param options the forms of PACE
   * @return its bytes
   */
  public static byte[] cardAccess(List<PaceOption> options) {
    return set(pace(options));
  }

  /**
   * The content that EF.CardSecurity signs.
   *
   * @param options the forms of PACE
   * @param key of Chip Authentication
   * @return the DER of SecurityInfos
   */
  public static byte[] cardSecurity(List<PaceOption> options, ChipAuthenticationKey key) {
    List<ASN1Encodable> infos = pace(options);
    infos.addAll(key.securityInfos());
    return set(infos);
  }

  /**
   * The file DG14.
   *
   * @param options the forms of PACE
   * @param chip the key of Chip Authentication, or null
   * @param active the key of Active Authentication, or null
   * @return its bytes
   */
  public static byte[] dg14(
      List<PaceOption> options,
      @Nullable ChipAuthenticationKey chip,
      @Nullable ActiveAuthenticationKey active) {
    List<ASN1Encodable> infos = pace(options);
    if (chip != null) {
      infos.addAll(chip.securityInfos());
    }
    if (active != null) {
      active.securityInfo().ifPresent(infos::add);
    }
    return DataObject.write(DG14, set(infos));
  }

  /**
   * The file DG15.
   *
   * @param key of Active Authentication
   * @return its bytes
   */
  public static byte[] dg15(ActiveAuthenticationKey key) {
    return DataObject.write(DG15, key.publicKeyInfo());
  }

  private static List<ASN1Encodable> pace(List<PaceOption> options) {
    List<ASN1Encodable> infos = new ArrayList<>();
    options.forEach(option -> infos.add(option.securityInfo()));
    return infos;
  }

  private static byte[] set(List<ASN1Encodable> infos) {
    return Encoded.der(new DERSet(Encoded.vector(infos)));
  }
}
