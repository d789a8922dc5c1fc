package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipProvenance.CertificateFacts;

/**
 * What every report writes about a certificate, put into words once for all documents that it
 * signed.
 *
 * @param facts as a report lists them
 * @param notBefore the beginning of its validity, ISO 8601
 * @param notAfter the end of its validity, ISO 8601
 */
record CertificateText(CertificateFacts facts, String notBefore, String notAfter) {

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
        facts, certificate.notBefore().toString(), certificate.notAfter().toString());
  }
}
