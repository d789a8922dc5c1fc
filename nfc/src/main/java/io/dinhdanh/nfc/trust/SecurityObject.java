package io.dinhdanh.nfc.trust;

import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The security object of a chip, EF.SOD: a signed list of the hashes of its data groups (ICAO Doc
 * 9303-10 §4.6.2). Parsing checks structure alone.
 */
final class SecurityObject {

  /** The type of the signed content, {@code id-icao-mrtd-security-ldsSecurityObject}. */
  static final ASN1ObjectIdentifier CONTENT_TYPE = new ASN1ObjectIdentifier("2.23.136.1.1.1");

  private static final int FILE_TAG = 0x77;
  private static final int HIGHEST_VERSION = 1;
  private static final int DATA_GROUPS = 16;

  private final SignedMessage message;
  private final AlgorithmIdentifier digestAlgorithm;
  private final SortedMap<Integer, byte[]> hashes;
  private final int version;
  private final @Nullable LdsVersion ldsVersion;

  private SecurityObject(
      SignedMessage message,
      int version,
      AlgorithmIdentifier digestAlgorithm,
      SortedMap<Integer, byte[]> hashes,
      @Nullable LdsVersion ldsVersion) {
    this.message = message;
    this.version = version;
    this.ldsVersion = ldsVersion;
    this.digestAlgorithm = digestAlgorithm;
    this.hashes = hashes;
  }

  /** Reads the file, with its tag 77 or without. */
  static SecurityObject parse(byte[] file) throws MalformedAsn1Exception {
    return parse(file, TrustStore.empty().memory());
  }

  /** Reads the file; certificates that the memory knows are not parsed again. */
  static SecurityObject parse(byte[] file, TrustMemory memory) throws MalformedAsn1Exception {
    Asn1Bounds.check(file);
    Ber outer = Ber.first(file);
    byte[] encoded = outer.is(FILE_TAG) ? outer.only().encoded() : file;
    SignedMessage message = SignedMessage.ofBounded(encoded, memory);
    try {
      return ofContent(message, memory);
    } catch (RuntimeException e) {
      throw new MalformedAsn1Exception("not a list of hashes", e);
    }
  }

  private static SecurityObject ofContent(SignedMessage message, TrustMemory memory)
      throws MalformedAsn1Exception {
    Asn1Bounds.check(message.content());
    List<Ber> fields = Ber.whole(message.content()).expect(Ber.SEQUENCE).children(3);
    int version =
        ASN1Integer.getInstance(fields.get(0).expect(Ber.INTEGER).encoded()).intValueExact();
    if (version < 0 || version > HIGHEST_VERSION) {
      throw new MalformedAsn1Exception("a version of the security object other than 0 and 1");
    }
    return new SecurityObject(
        message,
        version,
        memory.algorithm(fields.get(1)),
        hashes(fields.get(2).expect(Ber.SEQUENCE)),
        fields.size() > 3 ? LdsVersion.parse(fields.get(3)) : null);
  }

  private static SortedMap<Integer, byte[]> hashes(Ber list) throws MalformedAsn1Exception {
    SortedMap<Integer, byte[]> hashes = new TreeMap<>();
    for (Ber entry : list.children()) {
      List<Ber> parts = entry.expect(Ber.SEQUENCE).children(2);
      int number =
          ASN1Integer.getInstance(parts.get(0).expect(Ber.INTEGER).encoded()).intValueExact();
      if (number < 1 || number > DATA_GROUPS) {
        throw new MalformedAsn1Exception("a hash of a data group that does not exist");
      }
      if (hashes.put(number, parts.get(1).octets()) != null) {
        throw new MalformedAsn1Exception("two hashes of one data group");
      }
    }
    return hashes;
  }

  /** The version of the list: 0, or 1 with the version of the data structure signed along. */
  int version() {
    return version;
  }

  Optional<LdsVersion> ldsVersion() {
    return Optional.ofNullable(ldsVersion);
  }

  SignedMessage message() {
    return message;
  }

  /** The numbers of the data groups that the issuer signed, ascending. */
  Set<Integer> dataGroups() {
    return Collections.unmodifiableSet(hashes.keySet());
  }

  /** The signed digests by data group, in hexadecimal digits. */
  SortedMap<Integer, String> digests() {
    SortedMap<Integer, String> digests = new TreeMap<>();
    hashes.forEach((number, hash) -> digests.put(number, Digests.hex(hash)));
    return digests;
  }

  /** The Java name of the hash function, if it is one of ours. */
  Optional<String> digestName() {
    return Digests.name(digestAlgorithm.getAlgorithm());
  }

  /** Tells whether a data group that is there has the signed hash. */
  boolean hashFits(ChipFiles files, ChipFile dataGroup, String digestName) {
    MessageDigest digest = Digests.instance(digestName);
    return files.digest(dataGroup, digest)
        && Arrays.equals(digest.digest(), hashes.get(dataGroup.number()));
  }
}
