package io.dinhdanh.nfc.testkit.chip;

import org.bouncycastle.asn1.x9.ECNamedCurveTable;

/** The standardized domain parameters (ICAO Doc 9303-11 §9.5.1, table 6) that the chip knows. */
public enum StandardGroup {
  /** Numbers modulo 1024 bits with a subgroup of 160 (RFC 5114 §2.1). */
  MODP_1024_160(0, ""),
  /** Numbers modulo 2048 bits with a subgroup of 224 (RFC 5114 §2.2). */
  MODP_2048_224(1, ""),
  /** Numbers modulo 2048 bits with a subgroup of 256 (RFC 5114 §2.3). */
  MODP_2048_256(2, ""),
  /** The curve P-224. */
  NIST_P224(10, "secp224r1"),
  /** The curve brainpoolP224r1. */
  BRAINPOOL_P224(11, "brainpoolP224r1"),
  /** The curve P-256. */
  NIST_P256(12, "secp256r1"),
  /** The curve brainpoolP256r1. */
  BRAINPOOL_P256(13, "brainpoolP256r1"),
  /** The curve brainpoolP320r1. */
  BRAINPOOL_P320(14, "brainpoolP320r1"),
  /** The curve P-384. */
  NIST_P384(15, "secp384r1"),
  /** The curve brainpoolP384r1. */
  BRAINPOOL_P384(16, "brainpoolP384r1"),
  /** The curve brainpoolP512r1. */
  BRAINPOOL_P512(17, "brainpoolP512r1"),
  /** The curve P-521. */
  NIST_P521(18, "secp521r1");

  private final int identifier;
  private final String curve;

  StandardGroup(int identifier, String curve) {
    this.identifier = identifier;
    this.curve = curve;
  }

  /**
   * The identifier in EF.CardAccess.
   *
   * @return 0 to 18
   */
  public int identifier() {
    return identifier;
  }

  boolean isCurve() {
    return !curve.isEmpty();
  }

  Group<?> group() {
    return switch (this) {
      case MODP_1024_160 -> new DhGroup(ModpGroups.MODP_1024_160);
      case MODP_2048_224 -> new DhGroup(ModpGroups.MODP_2048_224);
      case MODP_2048_256 -> new DhGroup(ModpGroups.MODP_2048_256);
      default -> curve();
    };
  }

  EcGroup curve() {
    if (!isCurve()) {
      throw new IllegalStateException(this + " is no curve");
    }
    return new EcGroup(ECNamedCurveTable.getByName(curve));
  }
}
