package io.dinhdanh.examples.demo;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.demo.Figure.Picture;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.validation.qr.CardQr;
import io.dinhdanh.validation.qr.image.LuminanceImage;
import io.dinhdanh.validation.qr.image.QrProfile;
import io.dinhdanh.validation.qr.image.QrReader;
import io.dinhdanh.validation.qr.image.QrResult;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The printed card is photographed and its code is read. */
final class CardScene {

  /** A program that has just begun runs slowly; a camera would not wait so long. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyyyy");
  private static final Sentence TITLE =
      new Sentence("The printed card is photographed", "Chụp ảnh thẻ");
  private static final Sentence STORY =
      new Sentence(
          "A telephone sees the card askew, blurred and in uneven light. The QR code says who the"
              + " holder is and gives the keys that open the chip.",
          "Điện thoại chụp thẻ bị nghiêng, mờ và sáng không đều. Mã QR cho biết chủ thẻ là ai và"
              + " cho khóa để mở chip.");

  private final Chapter chapter;
  private final Optional<CardQr> card;

  private CardScene(Chapter chapter, Optional<CardQr> card) {
    this.chapter = chapter;
    this.card = card;
  }

  static CardScene play(TestCitizen holder, Random random) {
    BufferedImage portrait = SyntheticHead.of(SyntheticHead.Person.HOLDER).draw();
    BufferedImage photograph = Photograph.of(PrintedCard.draw(payload(holder), portrait), random);
    QrResult result = new QrReader(QrProfile.CARD).read(luminance(photograph), PATIENCE);
    List<Fact> facts = new ArrayList<>();
    Optional<CardQr> card = Optional.empty();
    if (result instanceof QrResult.Found found) {
      card = CardQr.tryParse(found.text()).value();
      facts.add(Fact.of("stage", "Read by", "Đọc bằng", found.stage()));
      facts.add(Fact.of("modules", "Size of the code", "Cỡ mã", found.modules() + " modules"));
    }
    facts.add(Fact.of("micros", "Time", "Thời gian", result.elapsedMicros() / 1000 + " ms"));
    card.ifPresent(
        read -> {
          facts.add(Fact.of("kind", "Kind of card", "Loại thẻ", read.kind()));
          facts.add(Fact.of("keys", "Keys for the chip", "Khóa mở chip", read.accessKeys().size()));
        });
    Figure figure =
        new Figure(
            List.of(
                Picture.jpeg(
                    Figure.encoded(photograph, "jpeg"),
                    "The photograph of the made-up card",
                    "Ảnh chụp thẻ hư cấu")));
    Outcome outcome = card.isPresent() ? Outcome.PASSED : Outcome.FAILED;
    return new CardScene(new Chapter("card", TITLE, STORY, outcome, facts, List.of(figure)), card);
  }

  Chapter chapter() {
    return chapter;
  }

  Optional<CardQr> card() {
    return card;
  }

  /** The seven fields of a card of 2021 (Circular 06/2021/TT-BCA). */
  static String payload(TestCitizen holder) {
    return String.join(
        "|",
        holder.number().digits(),
        holder.oldNumber() == null ? "" : holder.oldNumber(),
        holder.name(),
        day(holder.born()),
        holder.sex().title().vi(),
        holder.residence(),
        day(holder.issued()));
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The luma of ITU-R BT.601. */
  static LuminanceImage luminance(BufferedImage picture) {
    byte[] gray = new byte[picture.getWidth() * picture.getHeight()];
    for (int i = 0; i < gray.length; i++) {
      int rgb = picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
      gray[i] = (byte) ((77 * (rgb >> 16 & 255) + 150 * (rgb >> 8 & 255) + 29 * (rgb & 255)) >> 8);
    }
    return LuminanceImage.of(gray, picture.getWidth(), picture.getHeight());
  }
}
