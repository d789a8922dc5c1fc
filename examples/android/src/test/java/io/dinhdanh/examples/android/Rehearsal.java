package io.dinhdanh.examples.android;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.FaceGallery;
import io.dinhdanh.biometrics.face.FaceHit;
import io.dinhdanh.biometrics.face.FaceMetric;
import io.dinhdanh.biometrics.face.FaceQuery;
import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;
import io.dinhdanh.core.account.diagram.AccountDiagrams;
import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.json.EvidenceJson;
import io.dinhdanh.core.report.Languages;
import io.dinhdanh.core.report.ReportPage;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import io.dinhdanh.validation.phone.PhoneNumber;
import io.dinhdanh.validation.qr.CardQr;
import io.dinhdanh.validation.qr.image.LuminanceImage;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import io.dinhdanh.validation.secret.Argon2Settings;
import io.dinhdanh.validation.secret.PasswordPolicy;
import io.dinhdanh.validation.secret.Secret;
import io.dinhdanh.validation.secret.SecretHasher;
import io.dinhdanh.validation.secret.SecretReport;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;

/**
 * What an app does with the SDK, from the photograph of a card to a face in a gallery. It speaks
 * with its surroundings in words of the JDK alone, so it runs as well where R8 has renamed the
 * rest. The answers are lines, the same each time.
 */
public final class Rehearsal implements Function<Map<String, ?>, List<String>> {

  private static final byte[] CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};
  private static final int MARGIN = 40;

  private final List<String> lines = new ArrayList<>();

  /** With {@code chip}, {@code older chip} (BAC), {@code root}, {@code qr} and {@code folder}. */
  @Override
  @SuppressWarnings("unchecked") // The one caller puts functions there.
  public List<String> apply(Map<String, ?> given) {
    try {
      CardQr card = photograph((String) part(given, "qr"));
      for (String chip : List.of("chip", "older chip")) {
        read(
            (Function<byte[], byte[]>) part(given, chip),
            card.accessKeys(),
            (byte[]) part(given, "root"));
      }
      secrets(card);
      fingers();
      faces(Path.of((String) part(given, "folder")));
      return List.copyOf(lines);
    } catch (ChipException | BiometricsException | WriterException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object part(Map<String, ?> given, String name) {
    return Objects.requireNonNull(given.get(name), name);
  }

  private CardQr photograph(String payload) throws WriterException {
    BitMatrix modules =
        new QRCodeWriter()
            .encode(
                payload,
                BarcodeFormat.QR_CODE,
                300,
                300,
                Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
    int side = 300 + 2 * MARGIN;
    byte[] gray = new byte[side * side];
    for (int i = 0; i < gray.length; i++) {
      int x = i % side - MARGIN;
      int y = i / side - MARGIN;
      boolean dark = x >= 0 && y >= 0 && x < 300 && y < 300 && modules.get(x, y);
      gray[i] = (byte) (dark ? 20 : 230);
    }
    QrResult seen = new QrReader(QrProfile.CARD).read(LuminanceImage.of(gray, side, side));
    String text = ((QrResult.Found) seen).text();
    CardQr card = CardQr.tryParse(text).orThrow();
    lines.add(
        "qr " + text.equals(payload) + " " + card.number().registrationPlace().vietnameseName());
    return card;
  }

  private void read(Function<byte[], byte[]> chip, List<AccessKey> keys, byte[] root)
      throws ChipException, IOException {
    CardReading reading =
        new CardReading(keys, CHALLENGE, (sentence, percent) -> lines.add(sentence.vi()));
    String read =
        reading
            .readFrom(chip::apply)
            .orElseThrow(() -> new IllegalStateException(lines.toString()));
    ChipDump dump = ChipDumpJson.INSTANCE.read(read);
    PassiveAuthentication verifier =
        new PassiveAuthentication(
            TrustStoreReader.parse(Map.of("root", root)).acceptingTestAnchors(), Clock.systemUTC());
    VerificationReport report =
        verifier.verify(dump.files(), DumpProofs.seen(dump), VerificationOptions.usual());
    lines.add(dump.access().method() + " " + report.verdict() + " " + report.copyWouldPass());
    for (Check check : report.checks()) {
      lines.add(check.id().value() + " " + check.outcome() + " " + check.kind().title().vi());
    }
    VerificationReport back = EvidenceJson.REPORT.read(EvidenceJson.REPORT.write(report));
    lines.add("json " + back.checks().size() + " " + back.identity().equals(report.identity()));
    String page = ReportPage.html(report, Languages.VIETNAMESE_FIRST);
    lines.add("page " + page.contains("@media") + " " + AccountDiagrams.mermaid().hashCode());
  }

  private void secrets(CardQr card) {
    PersonalWords known =
        PersonalWords.builder().name(card.name()).number(card.number().digits()).build();
    Argon2Settings light = new Argon2Settings(64, 1, 1);
    try (Secret password = Secret.copyOf("Matkhau@123".toCharArray())) {
      SecretReport report = PasswordPolicy.vneid2024().examine(password, known);
      lines.add("password " + report.violations().size() + " " + report.strength().strength());
      SecretHasher hasher = SecretHasher.forPasswords(light, new SecureRandom());
      lines.add("argon2 " + hasher.verify(password, hasher.hash(password)));
    }
    lines.add("phone " + PhoneNumber.tryParse("0912345678").orThrow().readable());
  }

  private void fingers() {
    Random random = new Random(26);
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      float direction = random.nextFloat() * 6;
      minutiae.add(
          new Minutia(random.nextInt(300), random.nextInt(400), direction, MinutiaType.ENDING));
    }
    FingerprintTemplate finger = FingerprintTemplate.of(300, 400, minutiae);
    lines.add("finger " + new FingerprintMatcher(finger).match(finger, new MatchScratch()));
  }

  private void faces(Path folder) throws BiometricsException {
    Random random = new Random(26);
    FaceSpace space = new FaceSpace("rehearsal", "1", 64, FaceMetric.COSINE);
    try (FaceGallery gallery = FaceGallery.open(folder, space)) {
      for (int person = 0; person < 100; person++) {
        float[] embedding = new float[64];
        for (int i = 0; i < embedding.length; i++) {
          embedding[i] = (float) random.nextGaussian();
        }
        gallery.enroll("person-" + person, embedding);
        if (person == 99) {
          FaceHit nearest = gallery.search(embedding, FaceQuery.nearest(3)).hits().get(0);
          lines.add("face " + nearest.id() + " " + nearest.score());
        }
      }
    }
  }
}
