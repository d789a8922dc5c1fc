package io.dinhdanh.examples.account;

import io.dinhdanh.core.account.Applicant;
import io.dinhdanh.core.account.ApplicantKind;
import io.dinhdanh.core.account.Device;
import io.dinhdanh.core.account.DeviceSystem;
import io.dinhdanh.core.account.Policy;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small values of a script; what is left out has a usual value. */
final class ScriptForms {

  private static final Sentence DATE =
      new Sentence("a date such as 2026-11-21", "ngày, ví dụ 2026-11-21");
  private static final LocalDate USUAL_BIRTH = LocalDate.of(1990, 1, 1);
  private static final LocalDate USUAL_EXPIRY = LocalDate.of(2030, 1, 1);

  private ScriptForms() {}

  /** A citizen born in 1990 with a card until 2030, unless the script says otherwise. */
  static Applicant applicant(JsonValue json) throws MalformedJsonException {
    if (json.isAbsent()) {
      return Applicant.citizen(USUAL_BIRTH, USUAL_EXPIRY);
    }
    ApplicantKind kind = word(json.field("kind"), ApplicantKind.class, ApplicantKind.CITIZEN);
    if (kind == ApplicantKind.ORGANISATION) {
      return Applicant.organisation();
    }
    JsonValue card = json.field("card");
    boolean held = card.isAbsent() || card.flag();
    LocalDate birth = date(json.field("born"), USUAL_BIRTH);
    LocalDate expiry = date(json.field("expires"), USUAL_EXPIRY);
    return new Applicant(kind, birth, json.field("ward").flag(), held, held ? expiry : null);
  }

  static LocalDate date(JsonValue json, LocalDate usual) throws MalformedJsonException {
    return json.isAbsent() ? usual : json.parsed(LocalDate::parse, DATE);
  }

  static Policy policy(JsonValue json) throws MalformedJsonException {
    Policy usual = Policy.standard();
    if (json.isAbsent()) {
      return usual;
    }
    return usual
        .with(word(json.field("qrForLevel1"), Policy.QrForLevel1.class, usual.qrForLevel1()))
        .with(word(json.field("portraitForm"), Policy.PortraitForm.class, usual.portraitForm()))
        .with(
            word(
                json.field("passwordAtActivation"),
                Policy.PasswordAtActivation.class,
                usual.passwordAtActivation()))
        .with(word(json.field("level2Path"), Policy.Level2Path.class, usual.level2Path()))
        .with(
            word(json.field("biometricMatch"), Policy.BiometricMatch.class, usual.biometricMatch()))
        .with(word(json.field("level2Contact"), Policy.Level2Contact.class, usual.level2Contact()))
        .with(word(json.field("firstPassword"), Policy.FirstPassword.class, usual.firstPassword()))
        .with(word(json.field("level2Office"), Policy.Level2Office.class, usual.level2Office()));
  }

  static @Nullable Device device(JsonValue json) throws MalformedJsonException {
    if (json.isAbsent()) {
      return null;
    }
    JsonValue version = json.field("version");
    JsonValue nfc = json.field("nfc");
    return new Device(
        json.field("reference").text(),
        word(json.field("system"), DeviceSystem.class, DeviceSystem.ANDROID),
        version.isAbsent() ? 14 : (int) version.number(0, 1000),
        nfc.isAbsent() || nfc.flag());
  }

  static <E extends Enum<E>> E word(JsonValue json, Class<E> type, E usual)
      throws MalformedJsonException {
    return json.isAbsent() ? usual : word(json, type);
  }

  static <E extends Enum<E>> E word(JsonValue json, Class<E> type) throws MalformedJsonException {
    String known = Arrays.toString(type.getEnumConstants());
    Sentence expected = new Sentence("one of " + known, "một trong " + known);
    return json.parsed(text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)), expected);
  }

  static <E extends Enum<E>> Set<E> words(JsonValue json, Class<E> type)
      throws MalformedJsonException {
    Set<E> words = EnumSet.noneOf(type);
    for (JsonValue item : json.items()) {
      words.add(word(item, type));
    }
    return words;
  }
}
