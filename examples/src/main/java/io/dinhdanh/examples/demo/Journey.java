package io.dinhdanh.examples.demo;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.reader.Progress;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.validation.qr.CardQr;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * The whole journey of a made-up citizen, on one day of 2026 whatever today is: her card and the
 * certificates above it have their dates. Not thread-safe.
 */
final class Journey {

  private static final Instant DAY = Instant.parse("2026-03-03T02:00:00Z");
  private static final LocalDate ISSUED = LocalDate.of(2024, 3, 1);
  private static final long SEED = 20260303;

  /** Of a made-up person nothing is secret; yours comes from where you keep secrets. */
  private static final byte[] KEY = new byte[32];

  private final Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), DAY));
  private final SecureRandom secure = new SecureRandom();
  private final Random random = new Random(SEED);
  private final TestCitizen citizen = TestCitizen.nguyenThiThu(ISSUED);
  private final Subject holder = Subject.of(citizen.number().digits(), KEY);
  private final List<Check> made = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final Path folder;
  private final Progress.Listener progress;
  private final Consumer<Chapter> told;

  /**
   * Prepares the journey.
   *
   * @param folder where galleries may lie while it lasts
   * @param progress told how far the reading of the chip is
   * @param told given each chapter when it ends
   */
  Journey(Path folder, Progress.Listener progress, Consumer<Chapter> told) {
    this.folder = folder;
    this.progress = progress;
    this.told = told;
  }

  /** Plays all chapters; a card whose code cannot be read ends the journey. */
  List<Chapter> play() throws ChipException, BiometricsException {
    byte[] portrait = SyntheticHead.of(SyntheticHead.Person.HOLDER).jpeg();
    TestCard card = TestCard.issue(TestProfile.CCCD_2021, citizen, portrait, secure);
    CardScene printed = CardScene.play(citizen, random);
    tell(printed.chapter());
    Optional<CardQr> code = printed.card();
    if (code.isPresent()) {
      chip(card, code.get());
      biometricsAndSecrets(portrait);
      account();
    }
    return List.copyOf(chapters);
  }

  private void chip(TestCard card, CardQr code) throws ChipException {
    PassiveAuthentication verifier =
        new PassiveAuthentication(
            TrustStoreReader.parse(card.anchors()).acceptingTestAnchors(), clock);
    ChipScene scene = new ChipScene(verifier, clock, secure);
    ChipScene.Played played = scene.play(code.accessKeys(), card.link(), progress, holder);
    tell(played.chapter());
    made.addAll(played.report().checks());
    Examination sources = examination();
    tell(SourcesScene.play(citizen, code, played.report().identity(), sources));
    made.addAll(sources.checks());
    tell(
        new AttackScene(card, citizen, scene, verifier, secure)
            .play(played.dump(), code.accessKeys(), holder));
  }

  private void biometricsAndSecrets(byte[] portrait) throws BiometricsException {
    tell(FaceScene.play(portrait, folder.resolve("faces"), clock, holder, random, made));
    tell(FingerScene.play(folder.resolve("fingers"), random));
    Examination secrets = examination();
    tell(SecretScene.play(citizen, secrets));
    made.addAll(secrets.checks());
  }

  private void account() {
    Subject phone = Subject.of("+84912345678", KEY);
    tell(AccountScene.play(citizen, holder, phone, made, clock.instant()));
  }

  private Examination examination() {
    return new Examination(clock, "journey", holder);
  }

  private void tell(Chapter chapter) {
    chapters.add(chapter);
    told.accept(chapter);
  }
}
