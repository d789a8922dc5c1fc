package io.dinhdanh.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.biometrics.calibration.NominalCalibration;
import io.dinhdanh.biometrics.calibration.Threshold;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceHits;
import io.dinhdanh.biometrics.face.FaceQuery;
import io.dinhdanh.biometrics.face.model.FaceModel;
import io.dinhdanh.biometrics.face.picture.Picture;
import io.dinhdanh.biometrics.face.portrait.PortraitChecks;
import io.dinhdanh.biometrics.face.portrait.PortraitLimits;
import io.dinhdanh.biometrics.face.portrait.PortraitRules;
import io.dinhdanh.biometrics.face.verification.FaceComparison;
import io.dinhdanh.biometrics.face.verification.FaceVerification;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.biometrics.fingerprint.search.SearchResult;
import io.dinhdanh.biometrics.images.FingerprintExtractor;
import io.dinhdanh.biometrics.images.picture.PictureReader;
import io.dinhdanh.biometrics.images.synthetic.ImpressionStyle;
import io.dinhdanh.biometrics.images.synthetic.SyntheticFinger;
import io.dinhdanh.biometrics.onnx.OnnxFaceModels;
import io.dinhdanh.biometrics.onnx.convert.FaceApiConverter;
import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.NameMatch;
import io.dinhdanh.core.person.PersonName;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import io.dinhdanh.core.report.Languages;
import io.dinhdanh.core.report.ReportPage;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.ChipFolder;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ProofRequest;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.reader.RelayRequestJson;
import io.dinhdanh.nfc.testkit.SignatureSuite;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.nfc.testkit.TestCountry;
import io.dinhdanh.nfc.testkit.TestDocument;
import io.dinhdanh.nfc.testkit.TestDocumentSigner;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import io.dinhdanh.validation.qr.CardQr;
import io.dinhdanh.validation.secret.PasswordPolicy;
import io.dinhdanh.validation.secret.Secret;
import io.dinhdanh.validation.secret.SecretReport;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import io.dinhdanh.validation.secret.strength.Strength;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's snippets, run. */
class ReadmeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);

  @Test
  void findOneFingerAmongMany(@TempDir Path folder) throws Exception {
    SyntheticFinger finger = SyntheticFinger.of(17);
    Path image = folder.resolve("image.png");
    Files.write(image, finger.impression(ImpressionStyle.USUAL, 1).png());
    byte[] again = finger.impression(ImpressionStyle.USUAL, 2).png();
    FingerprintTemplate probe = FingerprintExtractor.extract(again, 500);

    FingerprintTemplate template = FingerprintExtractor.extract(Files.readAllBytes(image), 500);
    try (FingerprintGallery gallery = FingerprintGallery.open(folder.resolve("gallery"))) {
      gallery.enroll(new FingerId("p-17", FingerPosition.RIGHT_INDEX), template);

      Threshold threshold = new NominalCalibration().forFpir(0.001, gallery.size());
      SearchResult result = gallery.search(probe, SearchMode.INDEXED, 10, threshold.score());
      assertEquals("p-17", result.hits().get(0).id().person());
      assertEquals(1, gallery.erase("p-17"));
    }
  }

  @Test
  void verifyWhatAPhoneHasRead(@TempDir Path folder) throws Exception {
    TestCountry country =
        TestCountry.found(
            "VN", SignatureSuite.ECDSA_P256, LocalDate.of(2021, 1, 1), new SecureRandom());
    TestDocumentSigner signer = country.appointSigner(LocalDate.of(2024, 1, 1));
    TestCitizen citizen = TestCitizen.nguyenThiThu(LocalDate.of(2024, 8, 1));
    ChipFiles chip = TestDocument.of(citizen).signedBy(signer);
    Path files = Files.createDirectory(folder.resolve("chip"));
    for (ChipFile file : chip.present()) {
      Files.write(files.resolve(file + ".bin"), chip.get(file).orElseThrow());
    }
    Path roots = Files.createDirectory(folder.resolve("anchors"));
    Files.write(roots.resolve("root.cer"), country.rootCertificate());

    TrustStore anchors = TrustStoreReader.read(List.of(roots)).acceptingTestAnchors();
    PassiveAuthentication verifier = new PassiveAuthentication(anchors, Clock.systemUTC());
    VerificationReport report = verifier.verify(ChipFolder.read(files).files());

    assertEquals(Verdict.VERIFIED, report.verdict());
    assertEquals(
        citizen.name(),
        report.identity().value(IdentitySource.DG13, IdentityField.NAME).orElseThrow());
    assertTrue(ReportPage.html(report, Languages.VIETNAMESE_FIRST).contains(citizen.name()));
  }

  @Test
  @NeedsFaceModels
  @NeedsEvaluationData
  void oneFaceAndMany(@TempDir Path folder) throws Exception {
    Path people = EvaluationData.path("face/deepface");
    FaceApiConverter.convert(
        Path.of("../biometrics/onnx/models/node_modules/@vladmandic/face-api"), folder);
    Picture selfie = PictureReader.read(people.resolve("img21/img21.jpg"));
    Picture portrait = PictureReader.read(people.resolve("img21/img20.jpg"));
    try (OnnxFaceModels nets = OnnxFaceModels.open(folder.resolve("profile.json"), 1)) {
      FaceModel model = nets.model();
      FaceVerification verification = new FaceVerification(model, 0.001, null, Clock.systemUTC());
      FaceComparison comparison = verification.compare(selfie, portrait, null);
      assertTrue(comparison.matches());
      PortraitRules rules = new PortraitRules(model, PortraitLimits.USUAL, Clock.systemUTC());
      assertEquals(PortraitChecks.all().size(), rules.judge(selfie, null).size());
      try (FaceGallery gallery =
          FaceGallery.open(folder.resolve("gallery"), model.profile().space())) {
        gallery.enroll("a-1", model.analyse(portrait).embedding().orElseThrow());
        float[] probe = model.analyse(selfie).embedding().orElseThrow();
        FaceHits hits = gallery.search(probe, FaceQuery.nearest(10));
        assertEquals("a-1", hits.hits().get(0).id());
        assertTrue(hits.hits().get(0).score() >= comparison.threshold());
      }
    }
  }

  @Test
  void believeTheChipAndNotThePhone() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    SecureRandom random = new SecureRandom();
    byte[] dg14 = card.files().get(ChipFile.DG14).orElseThrow();
    ChipKeyAgreement agreement =
        ChipKeyAgreement.begin(Dg14.parse(dg14).securityInfos(), random).orElseThrow();
    ProofRequest request = ProofRequest.none().withFreshChallenge(random).withAgreement(agreement);
    byte[] challenge = request.challenge().orElseThrow().bytes();
    String relay = RelayRequestJson.INSTANCE.write(agreement.request());

    ReadPlan plan =
        ReadPlan.bank()
            .withActiveAuthentication(challenge)
            .withRelay(RelayRequestJson.INSTANCE.read(relay));
    assertTrue(isOriginal(card, card.link(), plan, request));
    assertFalse(isOriginal(card, card.copied(random).build().link(), plan, request));
    ProofRequest another = ProofRequest.none().withFreshChallenge(random);
    assertFalse(isOriginal(card, card.link(), plan, another));
  }

  private static boolean isOriginal(
      TestCard card, ChipLink link, ReadPlan plan, ProofRequest request) throws Exception {
    ChipReader reader = new ChipReader(ReadLimits.usual(), CLOCK, new SecureRandom());
    ChipDump read = reader.begin(plan, List.of(card.can()), progress -> {}).readFrom(link);
    String fromPhone = ChipDumpJson.INSTANCE.write(read);

    TrustStore anchors = TrustStoreReader.parse(card.anchors()).acceptingTestAnchors();
    PassiveAuthentication verifier = new PassiveAuthentication(anchors, CLOCK);
    ChipDump dump = ChipDumpJson.INSTANCE.read(fromPhone);
    VerificationReport report =
        verifier.verify(
            dump.files(), DumpProofs.received(dump, request), VerificationOptions.usual());
    return report.verdict() == Verdict.VERIFIED && !report.copyWouldPass();
  }

  @Test
  void aCardInFiveLines() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    ChipLink link = card.link();
    AccessKey key = card.mrzKey();
    TrustStore anchors = TrustStoreReader.parse(card.anchors()).acceptingTestAnchors();
    ChipFiles issued = card.files();

    byte[] answer = link.transceive(new byte[] {0, (byte) 0xA4, 2, 0x0C, 2, 1, 0x1C});
    assertArrayEquals(new byte[] {(byte) 0x90, 0}, answer);
    assertEquals(MrzKey.class, key.getClass());
    VerificationReport report =
        new PassiveAuthentication(anchors, Clock.systemUTC()).verify(issued);
    assertEquals(Verdict.VERIFIED, report.verdict());
  }

  @Test
  void understandANumberAndCompareTwoSpellings() {
    PersonalNumber number = PersonalNumber.parse("001190000007");
    assertEquals(Sex.FEMALE, number.sex());
    assertEquals(1990, number.birthYear());
    assertTrue(number.registrationPlace().vietnameseName().equals("Hà Nội"));
    assertEquals(
        NameMatch.TONE_PLACEMENT,
        PersonName.of("Nguyễn Thị Hoà").match(PersonName.of("NGUYỄN THỊ HÒA")));
  }

  @Test
  void judgeWhatAPersonScannedTypedAndChose() {
    String scanned = "079195123654||Quách Thoại Vy|07031995|Nữ|Thôn Mây|15082024||||";
    CardQr card = CardQr.tryParse(scanned).orThrow();
    List<AccessKey> keys = card.accessKeys();
    assertEquals(2, keys.size());

    PersonalWords known =
        PersonalWords.builder().name(card.name()).number(card.number().digits()).build();
    try (Secret password = Secret.copyOf("Matkhau@123".toCharArray())) {
      SecretReport report = PasswordPolicy.vneid2024().examine(password, known);
      assertTrue(report.violations().isEmpty());
      assertEquals(Strength.WEAK, report.strength().strength());
    }
  }
}
