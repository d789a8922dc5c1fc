package io.dinhdanh.examples.demo;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceQuery;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import io.dinhdanh.biometrics.fingerprint.search.Enrolment;
import io.dinhdanh.biometrics.fingerprint.search.FingerId;
import io.dinhdanh.biometrics.fingerprint.search.FingerprintGallery;
import io.dinhdanh.biometrics.fingerprint.search.SearchMode;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.validation.mrz.MrzRepair;
import io.dinhdanh.validation.phone.PhoneNumber;
import io.dinhdanh.validation.qr.CardQr;
import io.dinhdanh.validation.qr.image.LuminanceImage;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Every service of the SDK, shared by all threads as an application shares it, each with an answer
 * in words for a numbered input. One input has one answer, whoever asks and however often.
 */
final class Services implements AutoCloseable {

  /** How many inputs each service has. */
  static final int INPUTS = 4;

  private static final int FACES = 10_000;
  private static final int FINGERS = 2_000;
  private static final int TOGETHER = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final FaceSpace SPACE = new FaceSpace("chance", "1", 128, FaceMetric.EUCLID);
  private static final List<String> ZONES =
      List.of(
          zone(
              "IDVNM0990123471001099012347<<2",
              "9903159M3903157VNM<<<<<<<<<<<4",
              "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<"),
          zone(
              "IDVNM099O123471001099012347<<2",
              "9903159M3903157VNM<<<<<<<<<<<4",
              "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<"),
          zone(
              "IDVNM1450001274079145000127<<4",
              "4509028F9912315VNM<<<<<<<<<<<4",
              "TRAN<<THI<BICH<NGOC<<<<<<<<<<<"),
          "not a zone");

  /** One service's answer to a numbered input. */
  interface Service {
    String answer(int input) throws Exception;
  }

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-03T02:00:00Z"), ZoneOffset.UTC);
  private final TestCitizen citizen = TestCitizen.nguyenThiThu(LocalDate.of(2024, 3, 1));
  private final Subject holder = Subject.of(citizen.number().digits(), new byte[32]);
  private final SecureRandom secure = new SecureRandom();
  private final List<LuminanceImage> photographs = new ArrayList<>();
  private final List<TestCard> cards = new ArrayList<>();
  private final QrReader reader = new QrReader(QrProfile.CARD);
  private final FaceGallery faces;
  private final FingerprintGallery fingers;
  private final Map<String, Service> all = new LinkedHashMap<>();

  Services(Path folder) throws Exception {
    faces = FaceGallery.open(folder.resolve("faces"), SPACE);
    fingers = FingerprintGallery.open(folder.resolve("fingers"));
    enrol();
    byte[] portrait = SyntheticHead.of(SyntheticHead.Person.HOLDER).jpeg();
    for (int i = 0; i < INPUTS; i++) {
      photographs.add(photograph(new Random(i)));
      TestProfile profile = i == 2 ? TestProfile.CAN_CUOC_2024 : TestProfile.CCCD_2021;
      cards.add(TestCard.issue(profile, citizen, portrait, secure));
    }
    all.put("photograph", input -> String.valueOf(text(photographs.get(input))));
    all.put("card QR", this::card);
    all.put("MRZ", input -> String.valueOf(MrzRepair.repair(ZONES.get(input)).value()));
    all.put("phone", input -> PhoneNumber.tryParse("+8491234567" + input).value().toString());
    all.put("secrets", input -> SecretScene.play(citizen, examination()).facts().toString());
    all.put("chip", this::chip);
    all.put("faces", this::face);
    all.put("fingers", this::finger);
    all.put("account", this::account);
  }

  Map<String, Service> all() {
    return all;
  }

  @Override
  public void close() throws BiometricsException {
    faces.close();
    fingers.close();
  }

  private LuminanceImage photograph(Random random) {
    return CardScene.luminance(
        Photograph.of(
            PrintedCard.draw(
                CardScene.payload(citizen), SyntheticHead.of(SyntheticHead.Person.HOLDER).draw()),
            random));
  }

  private String text(LuminanceImage photograph) {
    return reader.read(photograph, PATIENCE) instanceof QrResult.Found found
        ? found.text()
        : "nothing";
  }

  private String card(int input) {
    String payload = CardScene.payload(citizen);
    String changed = payload.substring(0, payload.length() - input);
    Parsed<CardQr> parsed = CardQr.tryParse(changed);
    return parsed.value().map(card -> said(card.identity()) + card.expiryCandidates())
        + " "
        + parsed.refusal().map(Refusal::code);
  }

  private static String said(IdentityRecord identity) {
    StringBuilder said = new StringBuilder();
    identity.sources().forEach(source -> said.append(source).append(identity.of(source)));
    return said.toString();
  }

  private Examination examination() {
    return new Examination(clock, "soak", holder);
  }

  /** Reads and verifies; each run has its own challenge, so the answer is what the checks say. */
  private String chip(int input) throws Exception {
    TestCard card = cards.get(input);
    PassiveAuthentication verifier =
        new PassiveAuthentication(
            TrustStoreReader.parse(card.anchors()).acceptingTestAnchors(), clock);
    ChipScene scene = new ChipScene(verifier, clock, secure);
    ChipDump dump = scene.read(List.of(card.can()), card.link(), progress -> {});
    VerificationReport report = scene.verify(dump, holder);
    StringBuilder answer = new StringBuilder(report.verdict() + " " + report.copyWouldPass());
    report
        .checks()
        .forEach(c -> answer.append(' ').append(c.id().value()).append(c.reason().code()));
    return answer.append(said(report.identity())).toString();
  }

  private String face(int input) throws BiometricsException {
    float[] probe = vector(new Random(input), 0.12f);
    return faces.search(probe, FaceQuery.nearest(10)).hits().toString();
  }

  private String finger(int input) {
    FingerprintTemplate probe = template(new Random(input));
    SearchMode mode = input == 0 ? SearchMode.EXACT : SearchMode.INDEXED;
    return fingers.search(probe, mode, 10, 1).hits().toString();
  }

  private String account(int input) {
    Subject phone = Subject.of("phone " + input, new byte[32]);
    return AccountScene.play(citizen, holder, phone, List.of(), clock.instant()).facts().toString();
  }

  private void enrol() throws BiometricsException {
    for (int first = 0; first < FACES; first += TOGETHER) {
      Map<String, float[]> people = new LinkedHashMap<>();
      for (int i = first; i < first + TOGETHER; i++) {
        people.put("face-" + i, vector(new Random(i), 0.12f));
      }
      faces.enrollAll(people);
    }
    List<Enrolment> prints = new ArrayList<>();
    for (int i = 0; i < FINGERS; i++) {
      FingerId id = new FingerId("finger-" + i, FingerPosition.UNKNOWN);
      prints.add(new Enrolment(id, template(new Random(i))));
    }
    fingers.enrollAll(prints);
  }

  /** The rows of a machine-readable zone, as somebody types them. */
  static String zone(String... rows) {
    return String.join("\n", rows);
  }

  private static float[] vector(Random random, float spread) {
    float[] vector = new float[SPACE.dimension()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian() * spread;
    }
    return vector;
  }

  private static FingerprintTemplate template(Random random) {
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      minutiae.add(
          new Minutia(
              random.nextInt(300),
              random.nextInt(400),
              random.nextFloat() * 6.28f,
              random.nextBoolean() ? MinutiaType.ENDING : MinutiaType.BIFURCATION));
    }
    return FingerprintTemplate.of(300, 400, minutiae);
  }
}
