/**
 * Whether a chip's data is what its country signed.
 *
 * <p>{@link io.dinhdanh.nfc.trust.TrustStore} holds the roots that the caller trusts (CSCA
 * certificates, master lists), document signers and revocation lists. {@link
 * io.dinhdanh.nfc.trust.PassiveAuthentication} holds a chip's files against it and reports every
 * check it made. Signed bytes are compared as they stand in the file: nothing is re-encoded before
 * it is verified, except where RFC 5652 asks for it.
 */
@NullMarked
package io.dinhdanh.nfc.trust;

import org.jspecify.annotations.NullMarked;
