package io.dinhdanh.nfc.lds;

import java.util.Objects;

/**
 * The signature algorithm of Active Authentication with an elliptic curve (ICAO Doc 9303-11
 * §9.2.4).
 *
 * @param version 1
 * @param signatureAlgorithm its object identifier
 */
public record ActiveAuthenticationInfo(int version, String signatureAlgorithm) {

  public ActiveAuthenticationInfo {
    Objects.requireNonNull(signatureAlgorithm, "signatureAlgorithm");
  }
}
