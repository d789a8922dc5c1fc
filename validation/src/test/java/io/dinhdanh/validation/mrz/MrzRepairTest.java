package io.dinhdanh.validation.mrz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.card.MrzBuilder;
import io.dinhdanh.core.card.MrzFormat;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrzRepairTest {

  private static final Mrz CARD = card("079195110654");
  private static final Mrz PASSPORT = passport("C4793I477");

  @Test
  void aRightZoneIsLeftAlone() {
    assertEquals(new RepairedMrz(CARD, List.of()), repaired(lines(CARD)));
    assertEquals(new RepairedMrz(CARD, List.of()), repaired(lines(CARD) + "\r\n"));
    assertEquals(new RepairedMrz(PASSPORT, List.of()), repaired(lines(PASSPORT)));
  }

  @Test
  void lostLineBreaksAreNamedEvenIfNothingElseIsWrong() {
    MrzFix lines = new MrzFix(MrzFix.Kind.LINES, 0, 0, ' ', ' ', false);
    assertEquals(new RepairedMrz(CARD, List.of(lines)), repaired(CARD.text()));
    assertEquals(new RepairedMrz(PASSPORT, List.of(lines)), repaired(PASSPORT.text()));
  }

  @Test
  void onlyACheckDigitConfirms() {
    String optional = lines(CARD).replace("VNM<<<<<<<<<<<", "VNM<<<<<<<<");
    assertEquals(
        List.of(new MrzFix(MrzFix.Kind.FILLER_COUNT, 0, 0, ' ', ' ', true)),
        repaired(optional).fixes());
    String doubled = lines(CARD).replace("VNM<<<<<<<<<<<", "VNM<<<<<<<<<<<<<");
    assertEquals(
        List.of(new MrzFix(MrzFix.Kind.FILLER_COUNT, 0, 0, ' ', ' ', true)),
        repaired(doubled).fixes());
    for (String name :
        List.of(
            lines(CARD).replaceFirst("<+$", "<<<"),
            lines(CARD) + "<<",
            lines(CARD).toLowerCase(Locale.ROOT),
            lines(CARD).replace("<<", "«"),
            lines(CARD).replace("THOAI", "TH OAI"))) {
      List<MrzFix> fixes = repaired(name).fixes();
      assertEquals(1, fixes.size());
      assertFalse(fixes.get(0).confirmed(), fixes.toString());
    }
    List<MrzFix> both = repaired(optional.replaceFirst("<+$", "<<<")).fixes();
    assertFalse(both.get(0).confirmed(), "one of the two runs is in the name");
  }

  @Test
  void lettersForDigitsArePutRightAndNamed() {
    String typed = lines(CARD).replace("079195110654", "O79195II0654");
    RepairedMrz repaired = repaired(typed);
    assertEquals(CARD.text(), repaired.mrz().text());
    assertEquals(
        List.of(
            new MrzFix(MrzFix.Kind.LETTER_TO_DIGIT, 1, 16, 'O', '0', true),
            new MrzFix(MrzFix.Kind.LETTER_TO_DIGIT, 1, 22, 'I', '1', true),
            new MrzFix(MrzFix.Kind.LETTER_TO_DIGIT, 1, 23, 'I', '1', true)),
        repaired.fixes());
  }

  @Test
  void digitsInANameArePutRightButNothingConfirmsThem() {
    RepairedMrz repaired = repaired(lines(CARD).replace("THOAI", "TH0A1"));
    assertEquals(CARD.text(), repaired.mrz().text());
    assertEquals(
        List.of(
            new MrzFix(MrzFix.Kind.DIGIT_TO_LETTER, 3, 10, '0', 'O', false),
            new MrzFix(MrzFix.Kind.DIGIT_TO_LETTER, 3, 12, '1', 'I', false)),
        repaired.fixes());
  }

  @Test
  void lettersAndDigitsOfAPassportNumberAreTold() {
    String typed = lines(PASSPORT).replace("C4793I477", "C47931477");
    RepairedMrz repaired = repaired(typed);
    assertEquals(PASSPORT.text(), repaired.mrz().text());
    assertEquals("DIGIT_TO_LETTER 6", kindsAndColumns(repaired));
  }

  @Test
  void spacesSmallLettersAndLostLineBreaks() {
    String spaced = CARD.text().toLowerCase(Locale.ROOT).replaceAll("(.{10})", "$1 ");
    RepairedMrz repaired = repaired(spaced);
    assertEquals(CARD.text(), repaired.mrz().text());
    assertEquals("CASE 0 SPACES 0 LINES 0", kindsAndColumns(repaired));
  }

  @Test
  void brokenLinesAreJoined() {
    String text = CARD.text();
    String broken =
        text.substring(0, 41) + "\n" + text.substring(41, 55) + "\r\n" + text.substring(55);
    assertEquals(CARD, repaired(broken).mrz());
    assertEquals(
        "LINES 0", kindsAndColumns(repaired(text.substring(0, 41) + "\n" + text.substring(41))));
    assertEquals(CARD, repaired("\n\n" + lines(CARD) + "\n\n").mrz());
  }

  @Test
  void otherTextBesideTheZoneIsNotTakenIntoTheName() {
    String cut = lines(CARD).replaceFirst("<+$", "");
    assertFalse(MrzRepair.repair(cut + "\nNOT A ZONE").value().isPresent());
    assertFalse(MrzRepair.repair(cut.replace("THOAI", "THO\nAI")).value().isPresent());
    assertEquals(CARD, repaired(cut + "<<<\n<<").mrz());
    assertEquals(CARD, repaired(lines(CARD).replace("THOAI", "THO\nAI")).mrz());
  }

  @Test
  void signsForFillers() {
    RepairedMrz repaired = repaired(lines(CARD).replace("<<", "«"));
    assertEquals(CARD.text(), repaired.mrz().text());
    assertEquals("FILLER_SIGN 0", kindsAndColumns(repaired));
    assertEquals(CARD, repaired(lines(CARD).replace('<', '‹')).mrz());
  }

  @Test
  void lostAndDoubledFillers() {
    String lost = lines(CARD).replaceFirst("<+$", "<<<");
    assertEquals("FILLER_COUNT 0", kindsAndColumns(repaired(lost)));
    assertEquals(CARD, repaired(lost).mrz());
    assertEquals(CARD, repaired(lines(CARD).replaceFirst("<+$", "")).mrz());
    assertEquals(CARD, repaired(lines(CARD) + "<<").mrz());
    assertEquals(CARD, repaired(lines(CARD).replace("VNM<<<<<<<<<<<", "VNM<<<<<<<<")).mrz());
    assertEquals(CARD, repaired(lines(CARD).replace("VNM<<<<<<<<<<<", "VNM<<<<<<<<<<<<<")).mrz());
    assertEquals(PASSPORT, repaired(lines(PASSPORT).replaceFirst("<{9,}", "<<<<")).mrz());
  }

  @Test
  void aWrongDigitIsNeverGuessed() {
    String text = lines(CARD);
    int refused = 0;
    for (int i = 5; i < 27; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        String wrong =
            text.substring(0, i) + (char) ('0' + (c - '0' + 4) % 10) + text.substring(i + 1);
        assertEquals(
            Optional.of(MrzRepairRefusal.MRZ_CHECK_DIGITS), MrzRepair.repair(wrong).refusal());
        refused++;
      }
    }
    assertTrue(refused > 20);
  }

  @Test
  @Timeout(10)
  void asManyFillersAsLinesHoldAreTriedInTime() {
    // 15 places in either line where the lost filler may have been: no choice fits.
    String line = "I<A<B<C<D<E<F<G<H<J<K<L<M<N<P";
    String typed = line + "\n" + line + "\n" + "NGUYEN<<THI<THU<<<<<<<<<<<<<<";
    assertTrue(MrzRepair.repair(typed).refusal().isPresent());
  }

  @Test
  void twoWaysToRepairAreNone() {
    // O for 0 alone fits as well as I and 1 exchanged: the check digits cannot tell.
    Mrz passport = passport("C1O05I678");
    String typed = lines(passport).replace("C1O05I678", "CIO051678");
    assertEquals(Optional.of(MrzRepairRefusal.MRZ_AMBIGUOUS), MrzRepair.repair(typed).refusal());
  }

  @Test
  void whatNoCheckDigitTellsApartIsLeftAsItWasTyped() {
    // G and 6 weigh the same modulo ten.
    Mrz passport = passport("C6G4O3477");
    String typed = lines(passport).replace("C6G4O3477", "C6G403477");
    assertEquals(passport.text(), repaired(typed).mrz().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "IDVNM", "A", "<<<", "hello world"})
  void whatIsTooShortIsRefused(String text) {
    assertEquals(Optional.of(MrzRepairRefusal.MRZ_TEXT_LENGTH), MrzRepair.repair(text).refusal());
  }

  @Test
  void whatNoZoneHasIsRefused() {
    assertEquals(
        Optional.of(MrzRepairRefusal.MRZ_TEXT_CHARACTER),
        MrzRepair.repair(lines(CARD).replace('Q', '%')).refusal());
    assertEquals(
        Optional.of(MrzRepairRefusal.MRZ_TEXT_CHARACTER), MrzRepair.repair("Quách").refusal());
    assertEquals(
        Optional.of(MrzRepairRefusal.MRZ_TEXT_CHARACTER),
        MrzRepair.repair("<".repeat(401)).refusal());
    assertEquals(
        Optional.of(MrzRepairRefusal.MRZ_VISA),
        MrzRepair.repair("V" + PASSPORT.text().substring(1)).refusal());
  }

  @Test
  void repairsRandomMistakesOrRefusesButNeverInvents() {
    Random random = new Random(12);
    int repaired = 0;
    for (int i = 0; i < 2000; i++) {
      Mrz card =
          card(
              String.format(
                  Locale.ROOT, "0791%02d%06d", random.nextInt(99), random.nextInt(1_000_000)));
      String typed = mistaken(lines(card), random);
      Optional<RepairedMrz> result = MrzRepair.repair(typed).value();
      result.ifPresent(found -> assertEquals(card, found.mrz(), typed));
      repaired += result.isPresent() ? 1 : 0;
    }
    assertTrue(repaired > 1900, repaired + " of 2000");
  }

  @Test
  void aFixShowsNoCharacter() {
    MrzFix fix = new MrzFix(MrzFix.Kind.LETTER_TO_DIGIT, 1, 16, 'O', '0', true);
    assertEquals("MrzFix[LETTER_TO_DIGIT, line 1, column 16]", fix.toString());
    assertFalse(fix.kind().title().vi().isEmpty());
  }

  /** Look-alikes, spaces, small letters, lost breaks and lost fillers at random places. */
  private static String mistaken(String zone, Random random) {
    StringBuilder text = new StringBuilder(zone);
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(text.length());
      char other = Look.otherFor(text.charAt(at));
      if (other != '\0' && "OI01".indexOf(text.charAt(at)) >= 0) {
        text.setCharAt(at, other);
      }
    }
    text.insert(random.nextInt(text.length()), ' ');
    if (random.nextBoolean()) {
      text.deleteCharAt(text.indexOf("\n"));
    }
    String result =
        random.nextInt(3) == 0 ? text.toString().toLowerCase(Locale.ROOT) : text.toString();
    return random.nextInt(3) == 0 ? result.replaceFirst("<{2}$", "") : result;
  }

  private static Mrz card(String number) {
    return MrzBuilder.vietnameseCard(PersonalNumber.parse(number))
        .birthDate(PartialDate.ofDay(1995, 3, 7))
        .sex(Sex.FEMALE)
        .expiry(Expiry.on(LocalDate.of(2035, 3, 7)))
        .name("QUACH", "THOAI VY")
        .build();
  }

  private static Mrz passport(String number) {
    return MrzBuilder.of(MrzFormat.TD3)
        .documentCode("P")
        .issuer("VNM")
        .nationality("VNM")
        .documentNumber(number)
        .birthDate(PartialDate.ofDay(1995, 3, 7))
        .sex(Sex.FEMALE)
        .expiry(Expiry.on(LocalDate.of(2031, 5, 10)))
        .optionalData("079195110654")
        .name("QUACH", "THOAI VY")
        .build();
  }

  private static RepairedMrz repaired(String text) {
    return MrzRepair.repair(text).orThrow();
  }

  private static String kindsAndColumns(RepairedMrz repaired) {
    return repaired.fixes().stream()
        .map(fix -> fix.kind() + " " + fix.column())
        .collect(Collectors.joining(" "));
  }

  private static String lines(Mrz mrz) {
    return String.join("\n", mrz.lines());
  }
}
