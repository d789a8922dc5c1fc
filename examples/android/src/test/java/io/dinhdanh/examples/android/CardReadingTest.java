package io.dinhdanh.examples.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.ProofRequest;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardReadingTest {

  private static final byte[] CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};

  private final TestCard card = TestCard.issue(TestProfile.CCCD_2021);
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Integer> percents = new ArrayList<>();

  @Test
  void aCardThatSlipsIsReadOnFromTheNextTag() throws Exception {
    CardReading reading = new CardReading(List.of(card.can()), CHALLENGE, this::show);
    assertFalse(reading.readFrom(slipsAfter(12)).isPresent());
    Sentence advice = sentences.get(sentences.size() - 1);
    assertTrue(advice.vi().startsWith("Mất kết nối với thẻ"), advice.vi());
    int before = percents.get(percents.size() - 1);

    Optional<String> dump = reading.readFrom(card.link());

    assertTrue(before > 0 && before < 100, before + " %");
    assertEquals(100, percents.get(percents.size() - 1));
    assertEquals(2, ChipDumpJson.INSTANCE.read(dump.orElseThrow()).statistics().links());
  }

  /** What the bank's server makes of it, with the challenge that it kept. */
  @Test
  void theServerTrustsWhatThePhoneSends() throws Exception {
    CardReading reading = new CardReading(List.of(card.can()), CHALLENGE, this::show);
    ChipDump dump = ChipDumpJson.INSTANCE.read(reading.readFrom(card.link()).orElseThrow());
    VerificationReport report =
        new PassiveAuthentication(
                TrustStoreReader.parse(card.anchors()).acceptingTestAnchors(), Clock.systemUTC())
            .verify(
                dump.files(),
                DumpProofs.received(dump, ProofRequest.none().withChallenge(CHALLENGE)),
                VerificationOptions.usual());
    assertEquals(Verdict.VERIFIED, report.verdict());
    assertFalse(report.copyWouldPass());
  }

  private void show(Sentence sentence, int percent) {
    sentences.add(sentence);
    percents.add(percent);
  }

  private ChipLink slipsAfter(int commands) {
    ChipLink link = card.link();
    int[] left = {commands};
    return command -> {
      if (left[0]-- == 0) {
        throw new IOException("tag lost");
      }
      return link.transceive(command);
    };
  }
}
