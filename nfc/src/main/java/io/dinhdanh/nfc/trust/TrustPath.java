package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a document signer's certificate leads to an anchor.
 *
 * @param links the link certificates between, from the signer's issuer upwards; often none
 * @param anchor the certificate that the caller trusts, or null if none was reached
 * @param obstacle why no anchor was reached, as far as that is known
 */
record TrustPath(List<PkiCertificate> links, @Nullable PkiCertificate anchor, Obstacle obstacle) {

  /** What stood between a signer and the anchor that its certificate names. */
  enum Obstacle {
    /** Nothing that is known: an anchor was reached, or none is named. */
    NONE,
    /** The certificate names an anchor and its key, and that key did not sign it. */
    FORGED,
    /** The certificate names an anchor and its key, and that key is refused. */
    KEY_REFUSED
  }

  TrustPath {
    links = Collections.unmodifiableList(new ArrayList<>(links));
  }

  /** Who signed the signer's certificate: the first link, or the anchor itself. */
  @Nullable PkiCertificate issuer() {
    return links.isEmpty() ? anchor : links.get(0);
  }
}
