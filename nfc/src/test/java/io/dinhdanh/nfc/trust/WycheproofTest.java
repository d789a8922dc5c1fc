package io.dinhdanh.nfc.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.nio.file.Files;
import java.security.Provider;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Project Wycheproof's vectors through {@link SignatureVerifier}, as production uses it, once with
 * the platform and BouncyCastle alone and once with each optional provider at hand.
 */
@NeedsEvaluationData
class WycheproofTest {

  @ParameterizedTest
  @CsvSource({
    "ecdsa_brainpoolP256r1_sha256_test.json, 485",
    "ecdsa_brainpoolP384r1_sha384_test.json, 0",
    "ecdsa_brainpoolP512r1_sha512_test.json, 0",
    "ecdsa_secp256r1_sha256_test.json, 0",
    "ecdsa_secp384r1_sha384_test.json, 0",
    "ecdsa_secp521r1_sha512_test.json, 0",
    "rsa_pss_2048_sha256_mgf1_32_test.json, 0",
    "rsa_pss_2048_sha256_mgf1_32_params_test.json, 0"
  })
  void everyVectorHasItsVerdictWithEveryProvider(String file, int expected) throws Exception {
    JsonNode vectors =
        Json.parse(Files.newInputStream(EvaluationData.path("chip", "vectors", file)));
    int count = 0;
    for (SignatureEngines engines : engines()) {
      count = 0;
      for (JsonNode group : vectors.path("testGroups")) {
        count += verifyGroup(file, group, engines);
      }
    }
    assertEquals(vectors.path("numberOfTests").asInt(), count);
    assertTrue(count >= Math.max(expected, 60), "vectors: " + count);
  }

  private static List<SignatureEngines> engines() {
    List<SignatureEngines> engines = new ArrayList<>();
    engines.add(SignatureEngines.of(List.of()));
    for (Provider provider : OptionalProviders.all()) {
      engines.add(SignatureEngines.of(List.of(provider)));
    }
    return engines;
  }

  private static int verifyGroup(String file, JsonNode group, SignatureEngines engines) {
    AlgorithmIdentifier algorithm = algorithm(group);
    SubjectPublicKeyInfo info =
        SubjectPublicKeyInfo.getInstance(Hex.decode(group.path("publicKeyDer").asText()));
    VerificationKey key = new VerificationKey(info, engines);
    int count = 0;
    for (JsonNode test : group.path("tests")) {
      count++;
      byte[] message = Hex.decode(test.path("msg").asText());
      byte[] signature = Hex.decode(test.path("sig").asText());
      SignatureResult result = SignatureVerifier.verify(algorithm, null, key, message, signature);
      String stated = test.path("result").asText();
      if (!stated.equals("acceptable")) {
        boolean valid = result == SignatureResult.VALID;
        assertEquals(
            stated.equals("valid"),
            valid,
            () -> file + " " + test.path("tcId") + " " + test.path("comment"));
      }
    }
    return count;
  }

  private static AlgorithmIdentifier algorithm(JsonNode group) {
    if (!group.path("type").asText().startsWith("Rsassa")) {
      return new AlgorithmIdentifier(
          switch (group.path("sha").asText()) {
            case "SHA-256" -> X9ObjectIdentifiers.ecdsa_with_SHA256;
            case "SHA-384" -> X9ObjectIdentifiers.ecdsa_with_SHA384;
            default -> X9ObjectIdentifiers.ecdsa_with_SHA512;
          });
    }
    AlgorithmIdentifier hash = new AlgorithmIdentifier(hash(group.path("sha").asText()));
    AlgorithmIdentifier mask =
        new AlgorithmIdentifier(
            PKCSObjectIdentifiers.id_mgf1,
            new AlgorithmIdentifier(hash(group.path("mgfSha").asText())));
    return new AlgorithmIdentifier(
        PKCSObjectIdentifiers.id_RSASSA_PSS,
        new RSASSAPSSparams(
            hash, mask, new ASN1Integer(group.path("sLen").asInt()), new ASN1Integer(1)));
  }

  private static ASN1ObjectIdentifier hash(String name) {
    return switch (name) {
      case "SHA-256" -> NISTObjectIdentifiers.id_sha256;
      case "SHA-384" -> NISTObjectIdentifiers.id_sha384;
      case "SHA-512" -> NISTObjectIdentifiers.id_sha512;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
