package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.text.Sentence;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Vietnam's roots in a store. The public master lists hold one, that of the e-passport; the
 * identity card's is not public and comes from the integrator: the Ministry of Public Security or a
 * licensed authentication provider. Immutable.
 */
public final class VietnamAnchors {

  private static final Optional<String> VIETNAM = Optional.of("VN");

  /** Of {@code CN=CSCA ePassport Vietnam}, in the German and Dutch lists of 2024 to 2026. */
  private static final BigInteger PASSPORT_ROOT =
      new BigInteger("506f1357a3a196c24dc32cf464140cae", 16);

  private final Set<PkiCertificate> passportRoots = new LinkedHashSet<>();
  private final Set<PkiCertificate> otherRoots = new LinkedHashSet<>();

  private VietnamAnchors(TrustStore store) {
    for (PkiCertificate anchor : store.anchors()) {
      if (anchor.country().equals(VIETNAM)) {
        (isPassportRoot(anchor) ? passportRoots : otherRoots).add(anchor);
      }
    }
  }

  /**
   * Looks for Vietnam's roots.
   *
   * @param store where to look
   * @return what was found
   */
  public static VietnamAnchors in(TrustStore store) {
    return new VietnamAnchors(store);
  }

  private static boolean isPassportRoot(PkiCertificate anchor) {
    return anchor.serialNumber().equals(PASSPORT_ROOT)
        || anchor.subject().contains("CSCA ePassport");
  }

  /**
   * The roots of the e-passport.
   *
   * @return an unmodifiable set
   */
  public Set<PkiCertificate> passportRoots() {
    return Collections.unmodifiableSet(passportRoots);
  }

  /**
   * Roots that are not the public one of the e-passport: the card's, if the integrator gave it.
   *
   * @return an unmodifiable set
   */
  public Set<PkiCertificate> otherRoots() {
    return Collections.unmodifiableSet(otherRoots);
  }

  /**
   * What this store can and cannot tell about Vietnamese documents.
   *
   * @return a sentence for a person to read
   */
  public Sentence statement() {
    if (!otherRoots.isEmpty()) {
      return new Sentence(
          "A Vietnamese root that is not the public one of the e-passport was given by the"
              + " integrator.",
          "Bên tích hợp đã cung cấp một chứng thư gốc Việt Nam không phải chứng thư gốc công khai"
              + " của hộ chiếu điện tử.");
    }
    return new Sentence(
        "The public master lists hold only Vietnam's e-passport root (CSCA); the identity card's"
            + " root comes from the integrator.",
        "Các danh sách chứng thư gốc công khai chỉ có chứng thư gốc (CSCA) của hộ chiếu điện tử"
            + " Việt Nam; chứng thư gốc của thẻ căn cước do bên tích hợp cung cấp.");
  }
}
