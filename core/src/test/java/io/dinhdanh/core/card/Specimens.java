package io.dinhdanh.core.card;

import java.time.LocalDate;
import java.util.List;

/** The zones that ICAO Doc 9303 prints, and those of people who do not exist. */
final class Specimens {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** ICAO Doc 9303-4, appendix B. */
  static final String TD3 =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
          + "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  /** ICAO Doc 9303-4 in its earlier editions, and the example of 9303-11 appendix D.2. */
  static final String TD3_SHORT_NUMBER =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
          + "L898902C<3UTO6908061F9406236ZE184226B<<<<<14";

  /** ICAO Doc 9303-5, appendix B. */
  static final String TD1 =
      "I<UTOD231458907<<<<<<<<<<<<<<<"
          + "7408122F1204159UTO<<<<<<<<<<<6"
          + "ERIKSSON<<ANNA<MARIA<<<<<<<<<<";

  /** ICAO Doc 9303-11, appendix D.2: a document number of twelve characters. */
  static final String TD1_LONG_NUMBER =
      "I<UTOD23145890<7349<<<<<<<<<<<"
          + "3407127M9507122UTO<<<<<<<<<<<2"
          + "STEVENSON<<PETER<JOHN<<<<<<<<<";

  /** ICAO Doc 9303-6, appendix B. */
  static final String TD2 =
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<" + "D231458907UTO7408122F1204159<<<<<<<6";

  /** ICAO Doc 9303-11, appendix D.2: a document number of twelve characters. */
  static final String TD2_LONG_NUMBER =
      "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<" + "D23145890<UTO3407127M95071227349<<<8";

  /** A card of Vietnam; nobody has this number. */
  static final String CARD =
      "IDVNM0990123471001099012347<<2"
          + "9903159M3903157VNM<<<<<<<<<<<4"
          + "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<";

  /** A card of Vietnam that never expires; nobody has this number. */
  static final String CARD_FOR_LIFE =
      "IDVNM1450001274079145000127<<4"
          + "4509028F9912315VNM<<<<<<<<<<<4"
          + "TRAN<<THI<BICH<NGOC<<<<<<<<<<<";

  /** A passport of Vietnam with a personal number; nobody has it. */
  static final String PASSPORT =
      "P<VNMLE<<MINH<CHAU<<<<<<<<<<<<<<<<<<<<<<<<<<"
          + "C7654321<8VNM9906301F3106305092199004321<<44";

  static final List<String> ALL =
      List.of(
          TD3,
          TD3_SHORT_NUMBER,
          TD1,
          TD1_LONG_NUMBER,
          TD2,
          TD2_LONG_NUMBER,
          CARD,
          CARD_FOR_LIFE,
          PASSPORT);

  private Specimens() {}
}
