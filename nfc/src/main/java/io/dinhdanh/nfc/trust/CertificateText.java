package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipProvenance.CertificateFacts;
import java.util.Locale;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;

/**
 * What every report writes about a certificate, put into words once for all documents that it
 * signed.
 *
 * @param facts as a report lists them
 * @param notBefore the beginning of its validity, ISO 8601
 * @param notAfter the end of its validity, ISO 8601
 * @param country of the subject, in upper case, if it names one
 */
record CertificateText(
    CertificateFacts facts, String notBefore, String notAfter, @Nullable String country) {

  static CertificateText of(PkiCertificate certificate) {
    CertificateFacts facts =
        new CertificateFacts(
            certificate.subject(),
            certificate.issuer(),
            certificate.serialNumber().toString(16),
            certificate.fingerprint(),
            certificate.notBefore(),
            certificate.notAfter());
    return new CertificateText(
        facts,
        certificate.notBefore().toString(),
        certificate.notAfter().toString(),
        country(certificate.subjectName()));
  }

  private static @Nullable String country(X500Name subject) {
    RDN[] countries = subject.getRDNs(BCStyle.C);
    return countries.length == 0
        ? null
        : IETFUtils.valueToString(countries[0].getFirst().getValue()).toUpperCase(Locale.ROOT);
  }
}
