package io.dinhdanh.biometrics.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Fingerprint;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Position;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateFormatsTest {

  private static final FingerprintTemplate TEMPLATE =
      RandomTemplates.ofSize(40, 300, new Random(1));

  @Test
  void cborKeepsEveryBit() throws BiometricsException {
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      FingerprintTemplate template = RandomTemplates.next(random);
      byte[] cbor = TemplateWriter.write(template, FingerprintFormat.SOURCEAFIS);
      assertEquals(template, TemplateReader.read(cbor).get(0).template());
      byte[] theirs = SourceAfisOracle.template(template).toByteArray();
      assertEquals(template, TemplateReader.read(theirs).get(0).template());
    }
  }

  @ParameterizedTest
  @EnumSource
  void standardsRoundOnce(FingerprintFormat format) throws BiometricsException {
    FingerprintTemplate once = again(TEMPLATE, format);
    assertEquals(TEMPLATE.size(), once.size());
    assertEquals(once, again(once, format));
  }

  private static FingerprintTemplate again(FingerprintTemplate template, FingerprintFormat format)
      throws BiometricsException {
    List<ReadFinger> fingers = TemplateReader.read(TemplateWriter.write(template, format));
    assertEquals(1, fingers.size());
    assertEquals(FingerPosition.UNKNOWN, fingers.get(0).position());
    return fingers.get(0).template();
  }

  @ParameterizedTest
  @EnumSource
  void everyCutIsRefused(FingerprintFormat format) throws BiometricsException {
    byte[] whole = TemplateWriter.write(TEMPLATE, format);
    for (int length = 0; length < whole.length - 40; length += 7) {
      refusal(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void readsWhichFingerItIs() throws BiometricsException {
    Iso19794p2v2005Template record = new Iso19794p2v2005Template();
    record.width = 300;
    record.height = 300;
    record.resolutionX = 197;
    record.resolutionY = 197;
    for (int view = 0; view < 2; view++) {
      Iso19794p2v2005Fingerprint finger = new Iso19794p2v2005Fingerprint();
      finger.view = 0;
      finger.position =
          view == 0 ? Iso19794p2v2005Position.LEFT_THUMB : Iso19794p2v2005Position.LEFT_INDEX;
      record.fingerprints.add(finger);
    }
    List<ReadFinger> fingers = TemplateReader.read(record.toByteArray());
    assertEquals(FingerPosition.LEFT_THUMB, fingers.get(0).position());
    assertEquals(FingerPosition.LEFT_INDEX, fingers.get(1).position());
  }

  @Test
  void refusesWhatIsNoTemplate() {
    assertEquals("not-sourceafis", refusal(new byte[0]));
    assertEquals("not-sourceafis", refusal("FMR".getBytes(StandardCharsets.US_ASCII)));
    assertEquals("template-too-long", refusal(new byte[TemplateReader.LONGEST + 1]));
    Iso19794p2v2005Template empty = new Iso19794p2v2005Template();
    empty.width = 300;
    empty.height = 300;
    empty.resolutionX = 197;
    empty.resolutionY = 197;
    assertEquals("no-finger", refusal(empty.toByteArray()));
  }

  @Test
  void sayThatAFormatIsTooNarrow() {
    FingerprintTemplate negative =
        RandomTemplates.impression(RandomTemplates.ofSize(200, 3, new Random(1)), new Random(3));
    assertThrows(
        BiometricsException.class,
        () -> TemplateWriter.write(negative, FingerprintFormat.ISO_19794_2_2005));
  }

  private static String refusal(byte[] bytes) {
    BiometricsException refused =
        assertThrows(BiometricsException.class, () -> TemplateReader.read(bytes));
    assertTrue(refused.error() instanceof BiometricsError.TemplateUnusable);
    return refused.error().reason().code();
  }

  @NeedsEvaluationData
  @Test
  void readsAnotherVendorsIsoTemplateAsSourceAfisDoes() throws Exception {
    byte[] iso =
        Files.readAllBytes(EvaluationData.path("fingerprint", "iso", "fvc2002_DB4_B", firstName()));
    assertEquals(TemplateFormat.ISO_19794_2_2005, StandardRecords.format(iso));
    FingerprintTemplate ours = TemplateReader.read(iso).get(0).template();
    byte[] theirs =
        com.machinezoo.sourceafis.FingerprintCompatibility.importTemplate(iso).toByteArray();
    assertEquals(ours, TemplateReader.read(theirs).get(0).template());
  }

  private static String firstName() throws java.io.IOException {
    try (var files = Files.list(EvaluationData.path("fingerprint", "iso", "fvc2002_DB4_B"))) {
      return files.sorted().findFirst().orElseThrow().getFileName().toString();
    }
  }
}
