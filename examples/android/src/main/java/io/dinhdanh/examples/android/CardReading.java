package io.dinhdanh.examples.android;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.Progress;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads one card, over as many tags as it takes: a card that slips goes on where it stopped. */
final class CardReading {

  /** What the holder sees. */
  @FunctionalInterface
  interface Screen {

    /**
     * Something to read.
     *
     * @param sentence what goes on, or what to do next
     * @param percent how much of the card has been read, 0 to 100
     */
    void show(Sentence sentence, int percent);
  }

  private final ChipReading reading;
  private final Screen screen;
  private volatile int percent;

  /**
   * Prepares to read a card; nothing is sent yet.
   *
   * @param keys from the card's QR code
   * @param challenge of the server, to which the chip's answer proves that it is no copy
   * @param screen told about each step
   */
  CardReading(List<AccessKey> keys, byte[] challenge, Screen screen) {
    this.screen = screen;
    this.reading =
        new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom())
            .begin(ReadPlan.bank().withActiveAuthentication(challenge), keys, this::progressed);
  }

  /**
   * Reads, or reads on.
   *
   * @param link to the card, {@code isoDep::transceive}
   * @return the dump for the server, or nothing if the card went: wait for the next tag
   */
  Optional<String> readFrom(ChipLink link) {
    try {
      return Optional.of(ChipDumpJson.INSTANCE.write(reading.readFrom(link)));
    } catch (ChipException e) {
      screen.show(e.error().sentence(), percent);
      return Optional.empty();
    }
  }

  private void progressed(Progress progress) {
    percent = (int) (100 * progress.bytesDone() / Math.max(1, progress.bytesTotal()));
    screen.show(progress.sentence(), percent);
  }
}
