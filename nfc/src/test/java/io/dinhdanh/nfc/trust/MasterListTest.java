package io.dinhdanh.nfc.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterListTest {

  private static final String GERMAN = "DE_ML_2026-05-28-08-28-45.ml";
  private static final String DUTCH = "NL_ML_2026-07-22.ml";

  @Test
  @NeedsEvaluationData
  void theGermanListLoadsWithAValidSignature() throws Exception {
    MasterList list = MasterList.read(EvaluationData.path("chip", "masterlists", GERMAN));
    assertTrue(list.signatureValid());
    assertEquals(588, list.certificates().size());
    assertEquals(0, list.skipped());
    assertEquals(112, list.countries().size());
  }

  @Test
  @NeedsEvaluationData
  void theDutchListLoadsWithAValidSignature() throws Exception {
    MasterList list = MasterList.read(EvaluationData.path("chip", "masterlists", DUTCH));
    assertTrue(list.signatureValid());
    assertEquals(411, list.certificates().size());
    assertEquals(129, list.countries().size());
    assertTrue(list.certificates().stream().allMatch(PkiCertificate::keyUsable));
  }

  @Test
  @NeedsEvaluationData
  void everyKeyOfTheGermanListIsUsable() throws Exception {
    MasterList list = MasterList.read(EvaluationData.path("chip", "masterlists", GERMAN));
    int selfSigned = 0;
    for (PkiCertificate certificate : list.certificates()) {
      assertNotNull(PublicKeys.decode(certificate.publicKey()), certificate::toString);
      selfSigned += certificate.selfSigned() ? 1 : 0;
    }
    assertEquals(375, selfSigned);
  }

  @Test
  @NeedsEvaluationData
  void aListWithAFlippedCertificateHasNoValidSignatureAndGivesNoAnchors(@TempDir Path folder)
      throws Exception {
    byte[] bytes = Files.readAllBytes(EvaluationData.path("chip", "masterlists", GERMAN));
    bytes[bytes.length / 2] ^= 1;
    Path file = Files.write(folder.resolve("changed.ml"), bytes);
    assertFalse(MasterList.read(file).signatureValid());
    assertThrows(ChipException.class, () -> TrustStoreReader.read(List.of(file)));
    assertEquals(0, TrustStoreReader.read(List.of(folder)).anchors().size());
    assertEquals(1, TrustStoreReader.read(List.of(folder)).skipped().size());
  }

  @Test
  @NeedsEvaluationData
  void eachRevocationListVerifiesAgainstItsIssuer() throws Exception {
    TrustStore store =
        TrustStoreReader.read(
            List.of(
                EvaluationData.path("chip", "pki"),
                EvaluationData.path("chip", "masterlists", GERMAN)));
    assertEquals(7, store.revocationLists().size());
    for (RevocationList list : store.revocationLists()) {
      assertTrue(store.anchors().stream().anyMatch(list::signedBy), list::toString);
    }
    assertEquals(
        18 + 3 + 423,
        store.revocationLists().stream().mapToInt(list -> list.serialNumbers().size()).sum());
  }

  @Test
  void aPhotographIsNoMasterList(@TempDir Path folder) throws Exception {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    Path file = Files.write(folder.resolve("photo.ml"), jpeg);
    ChipException refused = assertThrows(ChipException.class, () -> MasterList.read(file));
    assertEquals(new ChipError.NotTrustMaterial("photo.ml"), refused.error());
  }

  @Test
  void textIsNoTrustMaterial(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("a.txt"), "hello".getBytes(StandardCharsets.US_ASCII));
    Files.write(folder.resolve("empty.cer"), new byte[0]);
    TrustStore store = TrustStoreReader.read(List.of(folder));
    assertEquals(2, store.skipped().size());
    assertEquals(0, store.anchors().size());
  }
}
