package io.dinhdanh.examples.demo;

import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Applicant;
import io.dinhdanh.core.account.Level;
import io.dinhdanh.core.account.Stage;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.testkit.TestCitizen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The account climbs from nothing to level 2, and is refused where something is not shown. */
final class AccountScene {

  private static final Duration NEXT_WORKING_DAY = Duration.ofDays(1);
  private static final Sentence TITLE =
      new Sentence("The account climbs to level 2", "Tài khoản được nâng lên mức 2");
  private static final Sentence STORY =
      new Sentence(
          "From registration to level 1 by the chip and to level 2 at the office, under the decree"
              + " of the day. Evidence that this journey made is used; what an officer, the"
              + " authority or the telephone network shows is played.",
          "Từ đăng ký đến mức 1 bằng chip và mức 2 tại cơ quan công an, theo nghị định đang có hiệu"
              + " lực. Bằng chứng của hành trình này được sử dụng; phần của cán bộ, cơ quan có thẩm"
              + " quyền và nhà mạng là đóng vai.");

  private AccountScene() {}

  static Chapter play(
      TestCitizen citizen, Subject holder, Subject phone, Collection<Check> made, Instant now) {
    AccountWalk walk =
        new AccountWalk(
            holder, phone, Applicant.citizen(citizen.born(), LocalDate.of(2030, 3, 15)), now);
    walk.bring(made);
    register(walk);
    levelOne(walk);
    activate(walk);
    levelTwo(walk);
    return chapter(walk);
  }

  private static void register(AccountWalk walk) {
    walk.go(Action.REGISTER);
    walk.go(Action.GIVE_DETAILS);
    walk.go(Action.ACCEPT_TERMS);
    walk.goWithout(Action.ENTER_CODE, HolderChecks.CODE_MATCH);
    walk.go(Action.ENTER_CODE);
    walk.goWithout(Action.SET_PASSWORD, HolderChecks.PASSWORD_POLICY);
    walk.go(Action.SET_PASSWORD);
  }

  private static void levelOne(AccountWalk walk) {
    walk.go(Action.START_LEVEL1);
    walk.goWithout(Action.READ_CHIP, LevelChecks.CHIP_NUMBER);
    walk.go(Action.READ_CHIP);
    walk.go(Action.TAKE_PORTRAIT);
    walk.go(Action.SUBMIT_LEVEL1);
    walk.wait(NEXT_WORKING_DAY);
    walk.go(Action.APPROVE_LEVEL1);
  }

  private static void activate(AccountWalk walk) {
    walk.go(Action.REQUEST_ACTIVATION);
    walk.go(Action.ENTER_CODE);
    walk.goWithout(Action.SET_PASSCODE, HolderChecks.PASSCODE_POLICY);
    walk.go(Action.SET_PASSCODE);
    walk.go(Action.SET_QUESTIONS);
  }

  private static void levelTwo(AccountWalk walk) {
    walk.go(Action.OPEN_LEVEL2);
    walk.go(Action.CAPTURE_BIOMETRICS);
    walk.go(Action.SIGN_FORMS);
    walk.wait(NEXT_WORKING_DAY);
    walk.goWithout(Action.APPROVE_LEVEL2, LevelChecks.FACE_MATCH);
    walk.go(Action.APPROVE_LEVEL2);
    if (walk.account().stage() == Stage.L2_APPROVED) {
      walk.go(Action.REQUEST_ACTIVATION);
      walk.go(Action.ENTER_CODE);
    }
  }

  private static Chapter chapter(AccountWalk walk) {
    Account account = walk.account();
    long refused = walk.steps().stream().filter(step -> !step.accepted()).count();
    return new Chapter(
        "account",
        TITLE,
        STORY,
        account.level() == Level.TWO ? Outcome.PASSED : Outcome.FAILED,
        List.of(
            Fact.of("stage", "In the end", "Kết thúc ở", account.stage()),
            Fact.of("steps", "Commands", "Số lệnh", walk.steps().size()),
            Fact.of("refused", "Refused on the way", "Bị từ chối giữa đường", refused)),
        List.of(new PathDrawing(walk.steps())));
  }
}
