/**
 * A made-up country that issues made-up documents, for tests of an integration.
 *
 * <p>{@link io.dinhdanh.nfc.testkit.TestCountry} is a root (CSCA) that appoints {@link
 * io.dinhdanh.nfc.testkit.TestDocumentSigner document signers}; a {@link
 * io.dinhdanh.nfc.testkit.TestDocument} holds the data of a {@link
 * io.dinhdanh.nfc.testkit.TestCitizen} and has itself signed. Nobody should ever trust a
 * certificate of this package outside a test; each says so in its name.
 */
@NullMarked
package io.dinhdanh.nfc.testkit;

import org.jspecify.annotations.NullMarked;
