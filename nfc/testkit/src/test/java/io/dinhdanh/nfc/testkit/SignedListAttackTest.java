package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;

/** Security objects that say less, more or something else than their signer meant. */
class SignedListAttackTest extends AttackScene {

  private static final ASN1ObjectIdentifier HASH_LIST = new ASN1ObjectIdentifier("2.23.136.1.1.1");
  private static final ASN1ObjectIdentifier MASTER_LIST =
      new ASN1ObjectIdentifier("2.23.136.1.1.2");
  private static final AlgorithmIdentifier SHA_256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

  @Test
  void twoSigners() throws Exception {
    byte[] sod =
        Der.tagged(
            0x77, signer.message(HASH_LIST, list(), signer.signerInfo(), signer.signerInfo()));
    fails(verify(genuine.with(ChipFile.SOD, sod)), ChipChecks.SOD_STRUCTURE, "malformed");
    byte[] none = Der.tagged(0x77, signer.message(HASH_LIST, list()));
    fails(verify(genuine.with(ChipFile.SOD, none)), ChipChecks.SOD_STRUCTURE, "malformed");
  }

  @Test
  void withoutSignedAttributes() throws Exception {
    byte[] sod = Der.tagged(0x77, signer.message(HASH_LIST, list(), signer.directSignerInfo()));
    fails(verify(genuine.with(ChipFile.SOD, sod)), ChipChecks.SOD_DIGEST, "digest-differs");
  }

  @Test
  void duplicateSignedAttributes() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(list());
    Attribute type = new Attribute(CMSAttributes.contentType, new DERSet(HASH_LIST));
    Attribute right =
        new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest)));
    Attribute wrong =
        new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(new byte[32])));
    fails(verify(attributes(type, right, wrong)), ChipChecks.SOD_DIGEST, "digest-differs");
    fails(verify(attributes(type, right, right)), ChipChecks.SOD_DIGEST, "digest-differs");
    fails(verify(attributes(type, wrong)), ChipChecks.SOD_DIGEST, "digest-differs");
    fails(verify(attributes(type)), ChipChecks.SOD_DIGEST, "digest-differs");
    fails(verify(attributes(right)), ChipChecks.SOD_CONTENT_TYPE, "content-type-wrong");
    assertEquals(Verdict.VERIFIED, verify(attributes(type, right)).verdict());
  }

  @Test
  void anotherTypeOfContent() throws Exception {
    byte[] sod = Der.tagged(0x77, signer.message(MASTER_LIST, list(), signer.signerInfo()));
    fails(
        verify(genuine.with(ChipFile.SOD, sod)), ChipChecks.SOD_CONTENT_TYPE, "content-type-wrong");
  }

  @Test
  void digestDowngrade() throws Exception {
    byte[] sod = genuine.securityObject();
    byte[] name = {0x60, (byte) 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01};
    int found = 0;
    for (int offset = 0; offset + name.length <= sod.length; offset++) {
      if (Arrays.equals(Arrays.copyOfRange(sod, offset, offset + name.length), name)) {
        byte[] changed = sod.clone();
        changed[offset + name.length - 1] = 4;
        Verdict verdict = verify(genuine.with(ChipFile.SOD, changed)).verdict();
        // The first names the functions for a reader in a hurry; nobody signs or uses it. The last
        // is a signed attribute.
        assertEquals(found == 0 ? Verdict.VERIFIED : Verdict.INVALID, verdict);
        found++;
      }
    }
    assertEquals(4, found);
  }

  @Test
  void duplicateDataGroupEntries() throws Exception {
    DataGroupHash one = new DataGroupHash(1, new DEROctetString(new byte[32]));
    byte[] content =
        Der.of(new LDSSecurityObject(SHA_256, new DataGroupHash[] {hash(1), one, hash(13)}));
    fails(
        verify(genuine.with(ChipFile.SOD, signer.signContent(content))),
        ChipChecks.SOD_STRUCTURE,
        "malformed");
    DataGroupHash seventeen = new DataGroupHash(17, new DEROctetString(new byte[32]));
    content = Der.of(new LDSSecurityObject(SHA_256, new DataGroupHash[] {hash(1), seventeen}));
    fails(
        verify(genuine.with(ChipFile.SOD, signer.signContent(content))),
        ChipChecks.SOD_STRUCTURE,
        "malformed");
  }

  @Test
  void securityObjectOfVersionTwo() throws Exception {
    ASN1Encodable[] hashes = {hash(1), hash(13)};
    ASN1Encodable[] fields = {new ASN1Integer(2), SHA_256, new DERSequence(hashes)};
    fails(
        verify(genuine.with(ChipFile.SOD, signer.signContent(Der.of(new DERSequence(fields))))),
        ChipChecks.SOD_STRUCTURE,
        "malformed");
  }

  @Test
  void securityObjectOfVersionOneWithItsVersions() throws Exception {
    ASN1Encodable[] hashes = {hash(1), hash(13)};
    ASN1Encodable[] versions = {new DERPrintableString("0107"), new DERPrintableString("040000")};
    ASN1Encodable[] fields = {
      new ASN1Integer(1), SHA_256, new DERSequence(hashes), new DERSequence(versions)
    };
    ChipFiles first =
        genuine.with(ChipFile.SOD, signer.signContent(Der.of(new DERSequence(fields))));
    assertEquals(Verdict.VERIFIED, verify(first).verdict());
    assertEquals(Outcome.PASSED, outcome(verify(first), ChipChecks.COM));
    versions[0] = new DERPrintableString("0108");
    fields[3] = new DERSequence(versions);
    VerificationReport other =
        verify(genuine.with(ChipFile.SOD, signer.signContent(Der.of(new DERSequence(fields)))));
    assertEquals(Outcome.WARNING, outcome(other, ChipChecks.COM));
    ASN1Encodable[] without = Arrays.copyOf(fields, 3);
    VerificationReport wrong =
        verify(genuine.with(ChipFile.SOD, signer.signContent(Der.of(new DERSequence(without)))));
    assertEquals(Outcome.WARNING, outcome(wrong, ChipChecks.SOD_VERSION));
  }

  private ChipFiles attributes(Attribute... attributes) throws ChipException {
    ASN1EncodableVector all = new ASN1EncodableVector();
    for (Attribute attribute : attributes) {
      all.add(attribute);
    }
    byte[] cms = signer.message(HASH_LIST, list(), signer.signerInfoOf(new AttributeTable(all)));
    return genuine.with(ChipFile.SOD, Der.tagged(0x77, cms));
  }

  private byte[] list() {
    return Der.of(new LDSSecurityObject(SHA_256, new DataGroupHash[] {hash(1), hash(13)}));
  }

  private DataGroupHash hash(int number) {
    try {
      byte[] file = document.dataGroups().get(number);
      return new DataGroupHash(
          number, new DEROctetString(MessageDigest.getInstance("SHA-256").digest(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
