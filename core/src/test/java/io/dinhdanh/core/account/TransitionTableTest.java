package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionTableTest {

  private final List<Transition> rows = AccountMachine.table();

  @Test
  void hasNoUnreachableStageNoDeadEndNoAmbiguity() {
    assertEquals(List.of(), TableAudit.faults(rows));
  }

  @Test
  void theAuditSeesEachFault() {
    assertTrue(
        without(row -> row.to == Stage.ORG_SUBMITTED)
            .containsAll(
                List.of("unreachable stage ORG_SUBMITTED", "unreachable stage ORG_ACTIVE")));
    assertTrue(
        without(row -> row.from().contains(Stage.L2_SUBMITTED) && row.to != null)
            .contains("dead end L2_SUBMITTED"));
    List<Transition> twice = new ArrayList<>(rows);
    twice.add(rows.get(0));
    List<String> faults = TableAudit.faults(twice);
    assertTrue(faults.contains("two rows called 1"));
    assertTrue(faults.contains("ambiguous rows for REGISTER in NONE"));
    assertTrue(without(row -> row.action() == Action.LOG_IN).contains("no row for LOG_IN"));
  }

  private List<String> without(Predicate<Transition> removed) {
    List<Transition> left = new ArrayList<>(rows);
    left.removeIf(removed);
    return TableAudit.faults(left);
  }

  @Test
  void everyObjectionHasCodeBothSentencesAndASource() {
    Map<String, Objection> byCode = new HashMap<>();
    for (Transition row : rows) {
      for (Objection objection : row.objections()) {
        assertTrue(objection.code().matches("[a-z0-9]+([.-][a-z0-9]+)*"), objection.code());
        assertFalse(objection.source().isEmpty());
        Objection other = byCode.putIfAbsent(objection.code(), objection);
        if (other != null && !objection.code().equals("code.none")) {
          assertEquals(other.sentence().vi().isEmpty(), objection.sentence().vi().isEmpty());
        }
      }
    }
    assertTrue(byCode.size() > 60, byCode.keySet().toString());
  }

  @Test
  void everyNoticeFitsAnSmsAlphabetWithoutLosingALetter() {
    for (NoticeKind notice : NoticeKind.values()) {
      String sms = notice.sms("Nguyễn Thị Đẹp");
      assertTrue(sms.matches("[\\x20-\\x7e]+"), sms);
      assertFalse(sms.contains("?"), sms);
      assertFalse(notice.text("A").vi().contains("{"), notice.name());
    }
    assertTrue(
        NoticeKind.LEVEL1_APPROVED
            .sms("Nguyễn Thị Đẹp")
            .startsWith("Cuc Canh sat quan ly hanh chinh ve trat tu xa hoi thong bao: Ho so"));
    assertTrue(
        NoticeKind.LEVEL1_APPROVED.sms("Nguyễn Thị Đẹp").contains("cong dan Nguyen Thi Dep"));
  }

  @Test
  void everyNoticeIsSentBySomeRow() {
    String effects =
        rows.stream().map(row -> row.effects().toString()).collect(Collectors.joining());
    for (NoticeKind notice : NoticeKind.values()) {
      boolean computed =
          notice == NoticeKind.LEVEL2_APPROVED
              || notice == NoticeKind.LEVEL1_CREATED
              || notice == NoticeKind.LOCKED
              || notice == NoticeKind.UNLOCKED;
      assertTrue(computed || effects.contains("notice: " + notice), notice.name());
    }
  }
}
