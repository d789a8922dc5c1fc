package io.dinhdanh.nfc.testkit;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;

/**
 * Keys that look right and are not, by name: curves that are P-256 but for one number, points that
 * do not lie on it, RSA numbers with which anybody can sign.
 */
final class ForgedKeys {

  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
  private static final BigInteger TWO = BigInteger.TWO;
  private static final int FIELD = 0;
  private static final int CURVE = 1;
  private static final int GENERATOR = 2;
  private static final int ORDER = 3;
  private static final int COFACTOR = 4;

  private final X9ECParameters standard =
      org.bouncycastle.asn1.x9.ECNamedCurveTable.getByName("secp256r1");
  private final BigInteger prime = standard.getCurve().getField().getCharacteristic();
  private final KeyPair onCurve = generate("EC", ECNamedCurveTable.getParameterSpec("secp256r1"));
  private final KeyPair rsa = generate("RSA", 2_048);
  private final BigInteger modulus = ((RSAPublicKey) rsa.getPublic()).getModulus();
  private final Map<String, KeyPair> all = new LinkedHashMap<>();

  ForgedKeys() {
    curves();
    points();
    numbers();
  }

  /** A key as its bytes are, whatever they mean. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Shown(byte[] encoded) implements PublicKey {
    @Override
    public String getAlgorithm() {
      return "shown";
    }

    @Override
    public String getFormat() {
      return "X.509";
    }

    @Override
    public byte[] getEncoded() {
      return encoded.clone();
    }
  }

  /** What each forged key is called. */
  Set<String> names() {
    return all.keySet();
  }

  /** A forged key with what the forger signs with. */
  KeyPair named(String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  boolean isRsa(String name) {
    return name.startsWith("RSA");
  }

  /** Good keys, to sign with beside them. */
  KeyPair good(boolean ofRsa) {
    return ofRsa ? rsa : onCurve;
  }

  private void curves() {
    ECPoint doubled = standard.getG().multiply(TWO).normalize();
    ECParameterSpec forged =
        new ECParameterSpec(standard.getCurve(), doubled, standard.getN(), standard.getH());
    // The forger's own generator: whoever believes it believes every signature (CVE-2020-0601).
    all.put("EC generator doubled", generate("EC", forged));
    curve(
        "EC generator of another point",
        GENERATOR,
        new DEROctetString(point(standard.getG().negate())));
    curve("EC cofactor two", COFACTOR, new ASN1Integer(2));
    curve("EC cofactor zero", COFACTOR, new ASN1Integer(0));
    curve("EC cofactor negative", COFACTOR, new ASN1Integer(-1));
    curve("EC order less two", ORDER, new ASN1Integer(standard.getN().subtract(TWO)));
    curve("EC order one", ORDER, new ASN1Integer(1));
    curve("EC order negative", ORDER, new ASN1Integer(unsignedAsNegative(standard.getN())));
    BigInteger a = standard.getCurve().getA().toBigInteger();
    BigInteger b = standard.getCurve().getB().toBigInteger();
    curve("EC b plus one", CURVE, coefficients(a, b.add(BigInteger.ONE)));
    curve("EC b plus the prime", CURVE, coefficients(a, b.add(prime)));
    curve("EC a zero", CURVE, coefficients(BigInteger.ZERO, b));
    curve("EC prime plus two", FIELD, field(prime.add(TWO)));
    curve("EC prime negative", FIELD, field(unsignedAsNegative(prime)));
  }

  /** The bits of a positive number without the zero byte before them. */
  private static BigInteger unsignedAsNegative(BigInteger number) {
    return new BigInteger(BigIntegers.asUnsignedByteArray(number));
  }

  private void curve(String name, int changed, ASN1Encodable value) {
    List<ASN1Encodable> fields = new ArrayList<>();
    fields.add(field(prime));
    fields.add(
        coefficients(
            standard.getCurve().getA().toBigInteger(), standard.getCurve().getB().toBigInteger()));
    fields.add(new DEROctetString(point(standard.getG())));
    fields.add(new ASN1Integer(standard.getN()));
    fields.add(new ASN1Integer(standard.getH()));
    fields.set(changed, value);
    fields.add(0, new ASN1Integer(1));
    show(name, info(new DERSequence(fields.toArray(new ASN1Encodable[0])), goodPoint()), onCurve);
  }

  private static ASN1Encodable field(BigInteger prime) {
    return new DERSequence(
        new ASN1Encodable[] {X9ObjectIdentifiers.prime_field, new ASN1Integer(prime)});
  }

  private static ASN1Encodable coefficients(BigInteger a, BigInteger b) {
    return new DERSequence(
        new ASN1Encodable[] {
          new DEROctetString(BigIntegers.asUnsignedByteArray(32, a)),
          new DEROctetString(BigIntegers.asUnsignedByteArray(b))
        });
  }

  private void points() {
    byte[] off = goodPoint();
    off[64] ^= 1;
    point("EC point off the curve", off);
    point("EC point at infinity", new byte[] {0});
    point("EC point of zeros", Arrays.copyOf(new byte[] {4}, 65));
    byte[] large = goodPoint();
    Arrays.fill(large, 1, 33, (byte) 0xFF);
    point("EC coordinate above the prime", large);
    byte[] exact = goodPoint();
    System.arraycopy(BigIntegers.asUnsignedByteArray(32, prime), 0, exact, 33, 32);
    point("EC coordinate equal to the prime", exact);
    point("EC point on the twist", onTwist());
    byte[] hybrid = goodPoint();
    hybrid[0] = (byte) (6 | (~hybrid[64] & 1));
    point("EC hybrid point of the wrong sign", hybrid);
    point("EC point cut short", Arrays.copyOf(goodPoint(), 64));
    point("EC point with a byte more", Arrays.copyOf(goodPoint(), 66));
    point("EC point of no form", Arrays.copyOf(new byte[] {5}, 65));
  }

  private void point(String name, byte[] encoded) {
    show(name, info(X9ObjectIdentifiers.prime256v1, encoded), onCurve);
  }

  /** An x-coordinate to which no point of the curve belongs, compressed. */
  private byte[] onTwist() {
    for (int x = 1; ; x++) {
      byte[] compressed = new byte[33];
      compressed[0] = 2;
      compressed[32] = (byte) x;
      try {
        standard.getCurve().decodePoint(compressed);
      } catch (IllegalArgumentException e) {
        return compressed;
      }
    }
  }

  private void numbers() {
    BigInteger good = BigInteger.valueOf(65_537);
    PrivateKey everybodys = exponent(BigInteger.ONE);
    // With exponent 1 the signature is the padded hash, and everybody can write that.
    show("RSA exponent one", everybodys, modulus, BigInteger.ONE);
    show("RSA exponent zero", everybodys, modulus, BigInteger.ZERO);
    show("RSA exponent two", everybodys, modulus, TWO);
    show("RSA exponent even", everybodys, modulus, good.add(BigInteger.ONE));
    show("RSA exponent negative", everybodys, modulus, good.negate());
    show("RSA exponent of 65 bits", everybodys, modulus, TWO.pow(64).add(BigInteger.ONE));
    BigInteger tiny = ((RSAPublicKey) generate("RSA", 512).getPublic()).getModulus();
    show("RSA modulus of 512 bits", rsa.getPrivate(), tiny, good);
    show("RSA modulus of 1,023 bits", rsa.getPrivate(), modulus.shiftRight(1_025).setBit(0), good);
    show("RSA modulus of 16,392 bits", rsa.getPrivate(), TWO.pow(16_391).setBit(0), good);
    show("RSA modulus even", rsa.getPrivate(), modulus.clearBit(0), good);
    show("RSA modulus negative", rsa.getPrivate(), unsignedAsNegative(modulus), good);
    show("RSA modulus zero", rsa.getPrivate(), BigInteger.ZERO, good);
    show("RSA with a third number", rsa.getPrivate(), modulus, good, good);
    show("RSA without an exponent", rsa.getPrivate(), modulus);
  }

  private void show(String name, PrivateKey signer, BigInteger... numbers) {
    ASN1Encodable[] encoded = new ASN1Encodable[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      encoded[i] = new ASN1Integer(numbers[i]);
    }
    AlgorithmIdentifier algorithm =
        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);
    byte[] info = Der.of(new SubjectPublicKeyInfo(algorithm, Der.of(new DERSequence(encoded))));
    all.put(name, new KeyPair(new Shown(info), signer));
  }

  private PrivateKey exponent(BigInteger exponent) {
    try {
      return KeyFactory.getInstance("RSA", PROVIDER)
          .generatePrivate(new RSAPrivateKeySpec(modulus, exponent));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] info(ASN1Encodable curve, byte[] point) {
    return Der.of(
        new SubjectPublicKeyInfo(
            new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve), point));
  }

  private byte[] goodPoint() {
    return SubjectPublicKeyInfo.getInstance(onCurve.getPublic().getEncoded())
        .getPublicKeyData()
        .getOctets();
  }

  private static byte[] point(ECPoint point) {
    return point.normalize().getEncoded(false);
  }

  private void show(String name, byte[] info, KeyPair forger) {
    all.put(name, new KeyPair(new Shown(info), forger.getPrivate()));
  }

  private static KeyPair generate(String family, Object parameter) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(family, PROVIDER);
      if (parameter instanceof ECParameterSpec curve) {
        generator.initialize(curve);
      } else {
        generator.initialize((int) parameter);
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
