package io.dinhdanh.examples.demo;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ProofRequest;
import io.dinhdanh.nfc.testkit.SignatureSuite;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.nfc.testkit.TestCountry;
import io.dinhdanh.nfc.testkit.TestDocument;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What somebody would try who has a genuine card's data, and what stops them. */
final class AttackScene {

  private static final Sentence TITLE =
      new Sentence("Attacks, and what stopped them", "Các cách tấn công và điều đã ngăn chặn");
  private static final Sentence STORY =
      new Sentence(
          "Everybody who once read a card has its data. None of these ways makes a card of it.",
          "Ai đã từng đọc thẻ đều có dữ liệu của thẻ. Không cách nào sau đây làm ra được thẻ"
              + " thật.");

  private final TestCard card;
  private final TestCitizen citizen;
  private final ChipScene scene;
  private final PassiveAuthentication verifier;
  private final SecureRandom random;
  private final List<StoppedAttack> attacks = new ArrayList<>();

  AttackScene(
      TestCard card,
      TestCitizen citizen,
      ChipScene scene,
      PassiveAuthentication verifier,
      SecureRandom random) {
    this.card = card;
    this.citizen = citizen;
    this.scene = scene;
    this.verifier = verifier;
    this.random = random;
  }

  Chapter play(ChipDump genuine, List<? extends AccessKey> keys, Subject holder)
      throws ChipException {
    swappedPortrait();
    forgedRoot();
    changedSignature();
    clonedChip(keys, holder);
    replayedAnswer(genuine);
    boolean all = attacks.stream().allMatch(StoppedAttack::stopped);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < attacks.size(); i++) {
      StoppedAttack attack = attacks.get(i);
      facts.add(new Fact("attack" + (i + 1), attack.title(), answer(attack)));
    }
    return new Chapter(
        "attacks",
        TITLE,
        STORY,
        all ? Outcome.PASSED : Outcome.FAILED,
        facts,
        List.of(new AttackList(attacks)));
  }

  private static String answer(StoppedAttack attack) {
    return attack.stopped() ? "stopped by " + attack.stoppedBy().id().value() : "NOT STOPPED";
  }

  private void swappedPortrait() throws ChipException {
    byte[] portrait = Objects.requireNonNull(otherDocument().dataGroups().get(2));
    files(
        "The portrait is swapped", "Tráo ảnh chân dung", card.files().with(ChipFile.DG2, portrait));
  }

  private void forgedRoot() throws ChipException {
    LocalDate founded = LocalDate.of(2021, 1, 1);
    TestCountry forger = TestCountry.found("VN", SignatureSuite.ECDSA_P256, founded, random);
    files(
        "A forger signs under a self-made root of the same name",
        "Kẻ giả mạo ký bằng chứng thư gốc tự tạo cùng tên",
        otherDocument().signedBy(forger.appointSigner(LocalDate.of(2024, 1, 1))));
  }

  private void changedSignature() throws ChipException {
    byte[] changed = card.files().securityObject();
    changed[changed.length - 1] ^= 1;
    files("The signature is changed", "Sửa chữ ký", card.files().with(ChipFile.SOD, changed));
  }

  private void clonedChip(List<? extends AccessKey> keys, Subject holder) throws ChipException {
    ChipDump dump = scene.read(keys, card.copied(random).build().link(), progress -> {});
    attacks.add(
        new StoppedAttack(
            new Sentence(
                "All data is copied to another chip", "Sao chép toàn bộ dữ liệu sang chip khác"),
            scene.verify(dump, holder)));
  }

  /** The server asked something new; the phone brings what it heard the last time. */
  private void replayedAnswer(ChipDump genuine) throws ChipException {
    byte[] challenge = new byte[8];
    random.nextBytes(challenge);
    ProofRequest asked = ProofRequest.none().withChallenge(challenge);
    attacks.add(
        new StoppedAttack(
            new Sentence(
                "An earlier answer of the chip is played back to a server",
                "Phát lại câu trả lời cũ của chip cho máy chủ"),
            verifier.verify(
                genuine.files(),
                DumpProofs.received(genuine, asked),
                VerificationOptions.usual())));
  }

  private void files(String en, String vi, ChipFiles files) throws ChipException {
    attacks.add(new StoppedAttack(new Sentence(en, vi), verifier.verify(files)));
  }

  private TestDocument otherDocument() {
    return TestDocument.of(citizen)
        .withPortrait(
            SyntheticHead.of(SyntheticHead.Person.IMPOSTOR).jpeg(),
            SyntheticHead.WIDTH,
            SyntheticHead.HEIGHT);
  }
}
