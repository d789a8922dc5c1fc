package io.dinhdanh.core.account;

import io.dinhdanh.core.account.Policy.BiometricMatch;
import io.dinhdanh.core.account.Policy.Level2Contact;
import io.dinhdanh.core.account.Policy.Level2Office;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;

/** Guards of the level 2 file. */
final class Level2Guards {

  static final Guard OLD_ENOUGH =
      StateGuard.account(
          "age.level2",
          "Decree 59/2022 art. 11; Decree 69/2024 art. 7",
          "Level 2 is not given at this age.",
          "Người ở độ tuổi này không được cấp tài khoản mức độ 2.",
          s -> s.account.applicant.age(s.today) >= s.law.level2Age());

  static final Guard NOT_GRANTED =
      StateGuard.account(
          "level2.granted",
          "S4",
          "Level 2 has been granted already.",
          "Tài khoản mức độ 2 đã được phê duyệt.",
          situation -> situation.account.granted != Level.TWO);

  static final Guard OFFICE_FITS =
      StateGuard.command(
          "office.not-competent",
          "Decree 59/2022 art. 14; Decree 69/2024 art. 10(2), 11(2); S0; S1; S4",
          "This office does not receive such a file.",
          "Cơ quan này không tiếp nhận loại hồ sơ này.",
          Level2Guards::officeFits);

  static final Guard CASE_FITS =
      StateGuard.command(
          "file.case",
          "Decree 69/2024 art. 10(2), 11(2), 13",
          "The case of the file does not fit the applicant or their document.",
          "Loại hồ sơ không phù hợp với người đăng ký hoặc giấy tờ của họ.",
          Level2Guards::caseFits);

  static final Guard CONTACT_GIVEN =
      StateGuard.command(
          "contact.missing",
          "Decree 59/2022 art. 14; Decree 69/2024 art. 10(2); S0; S3; S4",
          "The telephone number or mail address that is required was not given.",
          "Chưa cung cấp số điện thoại hoặc email theo yêu cầu.",
          Level2Guards::contactGiven);

  static final Guard NEW_PHONE_UNUSED =
      ProofGuard.online(HolderChecks.PHONE_UNUSED).when(Level2Guards::newPhone);
  static final Guard PRESENT = ProofGuard.office(LevelChecks.PERSON_PRESENT);
  static final Guard DOCUMENT =
      ProofGuard.office(LevelChecks.DOCUMENT_PRESENTED).when(s -> !withIssuance(s));
  static final Guard CARD_APPLIED =
      ProofGuard.office(LevelChecks.CARD_APPLIED).when(Level2Guards::withIssuance);
  static final Guard ORIGINALS =
      ProofGuard.office(LevelChecks.ORIGINALS_PRESENTED)
          .when(s -> s.command instanceof Command.OpenLevel2 open && !open.documents().isEmpty());
  static final Guard PORTRAIT_CAPTURED = ProofGuard.office(LevelChecks.PORTRAIT_CAPTURED);
  static final Guard FINGER_CAPTURED = ProofGuard.office(LevelChecks.FINGER_CAPTURED);
  static final Guard DATA_CONFIRMED = ProofGuard.office(LevelChecks.DATA_CONFIRMED);
  static final Guard SIGNED = ProofGuard.office(LevelChecks.FORM_SIGNED);

  static final Guard FACE_MATCH =
      ProofGuard.office(LevelChecks.FACE_MATCH)
          .when(s -> s.policy().biometricMatch() == BiometricMatch.BOTH);
  static final Guard FINGER_MATCH =
      ProofGuard.office(LevelChecks.FINGER_MATCH)
          .when(s -> s.policy().biometricMatch() == BiometricMatch.BOTH);
  static final Guard FACE_OR_FINGER_MATCH =
      ProofGuard.office(LevelChecks.FACE_MATCH, LevelChecks.FINGER_MATCH)
          .when(s -> s.policy().biometricMatch() == BiometricMatch.EITHER);

  static final Condition WITH_ISSUANCE =
      Condition.command("together with card issuance", Level2Guards::withIssuance);
  static final Condition WITHOUT_ISSUANCE =
      Condition.command("with a document in hand", s -> !withIssuance(s));

  private Level2Guards() {}

  private static boolean withIssuance(Situation situation) {
    return situation.command instanceof Command.OpenLevel2 open
        && open.fileCase() == FileCase.WITH_CARD_ISSUANCE;
  }

  private static boolean officeFits(Situation situation) {
    Office office = situation.command(Command.OpenLevel2.class).office();
    if (situation.foreigner()) {
      return office == Office.IMMIGRATION;
    }
    Level2Office allowed = situation.policy().level2Office();
    return switch (office) {
      case COMMUNE -> allowed != Level2Office.ISSUING;
      case DISTRICT, PROVINCE -> allowed != Level2Office.COMMUNE_OR_ISSUING;
      case CARD_ISSUING -> true;
      case IMMIGRATION -> false;
    };
  }

  private static boolean caseFits(Situation situation) {
    FileCase fileCase = situation.command(Command.OpenLevel2.class).fileCase();
    boolean valid = situation.account.applicant.documentValid(situation.today);
    return switch (fileCase) {
      case CARD_HELD -> situation.citizen() && valid;
      case WITH_CARD_ISSUANCE -> situation.citizen();
      case BIOMETRICS_ON_FILE, BIOMETRICS_NEW -> situation.foreigner() && valid;
      case ONLINE, DATA_IN_DATABASE, DATA_TO_VERIFY -> false;
    };
  }

  private static boolean contactGiven(Situation situation) {
    Command.OpenLevel2 open = situation.command(Command.OpenLevel2.class);
    Level2Contact contact = situation.policy().level2Contact();
    boolean phoneRequired =
        contact == Level2Contact.PHONE
            || (contact == Level2Contact.AS_LAW && situation.law.phoneRequired());
    return open.phone() != null || (!phoneRequired && open.email() != null);
  }

  private static boolean newPhone(Situation situation) {
    return situation.command instanceof Command.OpenLevel2 open
        && open.phone() != null
        && !open.phone().equals(situation.account.phone);
  }
}
