package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CustodyChecks;
import io.dinhdanh.core.evidence.LevelChecks;

/** Guards that more than one part of the table uses. */
final class CommonGuards {

  static final Guard GUARDIAN_CONSENT =
      ProofGuard.online(CustodyChecks.GUARDIAN_CONSENT).when(Situation::needsGuardian);

  static final Guard GUARDIAN_LEVEL2 =
      ProofGuard.online(CustodyChecks.GUARDIAN_LEVEL2).when(Situation::needsGuardian);

  static final Guard DECIDED = ProofGuard.office(LevelChecks.DECISION);

  static final Guard PERSON =
      StateGuard.account(
          "applicant.person",
          "Decree 69/2024 art. 7(3)",
          "Only a person can do this; an organisation has an account of its own kind.",
          "Chỉ cá nhân được thực hiện; tổ chức có loại tài khoản riêng.",
          situation -> !situation.organisation());

  static final Guard ORGANISATION =
      StateGuard.account(
          "applicant.organisation",
          "Decree 69/2024 art. 7(3), 12",
          "Only an organisation can do this.",
          "Chỉ cơ quan, tổ chức được thực hiện.",
          Situation::organisation);

  static final Guard EXISTS =
      StateGuard.account(
          "account.none",
          "Decree 69/2024 art. 15",
          "There is no account yet.",
          "Chưa có tài khoản.",
          situation -> situation.account.stage != Stage.NONE);

  static final Guard OLD_ENOUGH =
      StateGuard.account(
          "age.guardians-account",
          "Decree 59/2022 art. 11; Decree 69/2024 art. 7",
          "At this age the law of the day serves a person through their guardian's account.",
          "Theo quy định hiện hành, người ở độ tuổi này sử dụng tài khoản của người giám hộ.",
          situation ->
              situation.account.applicant.age(situation.today) >= situation.law.level1Age());

  static final Guard DOCUMENT_VALID =
      StateGuard.account(
          "document.not-valid",
          "Decree 69/2024 art. 7; S0; S1; S4",
          "A valid identity card or residence card is required.",
          "Cần có thẻ căn cước hoặc thẻ cư trú còn giá trị.",
          situation -> situation.account.applicant.documentValid(situation.today));

  static final Guard LEVEL_HELD =
      StateGuard.account(
          "account.not-active",
          "S1; S2; S4",
          "The account is not active yet.",
          "Tài khoản chưa hoạt động.",
          situation -> situation.account.active != Level.NONE);

  static final Guard LEVEL2_HELD =
      StateGuard.account(
          "level2.required",
          "S0; S1; S4",
          "This needs an active level 2 account.",
          "Cần có tài khoản định danh điện tử mức 2 đã kích hoạt.",
          situation -> situation.account.active == Level.TWO);

  private CommonGuards() {}

  static Guard reached(DeadlineKind kind) {
    return StateGuard.account(
        "deadline.not-reached",
        "Civil Code 2015 art. 147, 148",
        "The deadline has not been reached, or none runs.",
        "Chưa đến thời hạn hoặc không có thời hạn đang tính.",
        situation -> situation.reached(kind));
  }
}
