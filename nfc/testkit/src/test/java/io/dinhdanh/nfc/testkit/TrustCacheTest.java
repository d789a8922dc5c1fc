package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.trust.CacheSeal;
import io.dinhdanh.nfc.trust.PkiCertificate;
import io.dinhdanh.nfc.trust.TrustCache;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache file gives the same store, under its seal alone. */
class TrustCacheTest extends AnchorScene {

  @Test
  @NeedsEvaluationData
  void theCacheFileGivesTheSameStore(@TempDir Path folder) throws Exception {
    TrustStore store =
        TrustStoreReader.read(
            List.of(
                EvaluationData.path("chip", "masterlists", "DE_ML_2026-05-28-08-28-45.ml"),
                EvaluationData.path("chip", "pki")));
    Path file = folder.resolve("trust.cache");
    TrustCache.write(store, file, CacheSeal.key(KEY));
    TrustCache.write(store, file, CacheSeal.key(KEY));
    TrustStore again = TrustCache.read(file, CacheSeal.key(KEY));
    assertEquals(store.anchors(), again.anchors());
    assertEquals(store.signerCandidates(), again.signerCandidates());
    assertEquals(store.lists(), again.lists());
    assertEquals(7, again.revocationLists().size());
    int links = 0;
    for (PkiCertificate anchor : again.anchors()) {
      links += anchor.selfSigned() ? 0 : 1;
    }
    assertEquals(213, links - (store.anchorCount() - 588) + selfSignedBeside(store));
  }

  private static int selfSignedBeside(TrustStore store) {
    int selfSigned = (int) store.anchors().stream().filter(PkiCertificate::selfSigned).count();
    return selfSigned - 375;
  }

  @Test
  void aCacheFileIsUsedOnlyUnderItsSeal() throws Exception {
    TrustStore store = store(country.rootCertificate(), country.linkTo(found("VN")));
    byte[] keyed = TrustCache.encode(store, CacheSeal.key(KEY));
    TrustStore read = TrustCache.decode(keyed, CacheSeal.key(KEY)).acceptingTestAnchors();
    assertEquals(Verdict.VERIFIED, verify(files, read).verdict());
    notAuthentic(keyed, CacheSeal.key(Arrays.copyOf(KEY, 20)));
    notAuthentic(keyed, CacheSeal.digest(new byte[32]));
    byte[] pinned = TrustCache.encode(store);
    byte[] digest = CacheSeal.digestOf(pinned);
    assertEquals(2, TrustCache.decode(pinned, CacheSeal.digest(digest)).anchorCount());
    notAuthentic(pinned, CacheSeal.key(KEY));
    for (int offset = 0; offset < keyed.length; offset++) {
      byte[] changed = keyed.clone();
      changed[offset] ^= 1;
      notAuthentic(changed, CacheSeal.key(KEY));
    }
    for (int length = 0; length < keyed.length; length += 7) {
      notAuthentic(Arrays.copyOf(keyed, length), CacheSeal.key(KEY));
    }
    assertThrows(IllegalArgumentException.class, () -> CacheSeal.key(new byte[15]));
  }

  @Test
  void aSealedFileOfNonsenseIsRefusedAllTheSame() throws Exception {
    Random random = new Random(9303);
    byte[] genuine = TrustCache.encode(store(country.rootCertificate()));
    for (int time = 0; time < 3_000; time++) {
      byte[] body = genuine.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      }
      byte[] bytes = time % 2 == 0 ? body : Arrays.copyOf(body, random.nextInt(body.length));
      try {
        TrustCache.decode(bytes, CacheSeal.digest(CacheSeal.digestOf(bytes)));
      } catch (ChipException e) {
        assertInstanceOf(ChipError.CacheNotAuthentic.class, e.error());
      }
    }
  }

  private static void notAuthentic(byte[] file, CacheSeal seal) {
    ChipException refused = assertThrows(ChipException.class, () -> TrustCache.decode(file, seal));
    assertInstanceOf(ChipError.CacheNotAuthentic.class, refused.error());
  }
}
