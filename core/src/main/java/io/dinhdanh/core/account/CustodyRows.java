package io.dinhdanh.core.account;

import static io.dinhdanh.core.account.TransitionBuilder.row;

import java.util.List;
import java.util.Locale;

/** Rows 22 to 24 and their kin: locks, documents, corrections, deadlines. */
final class CustodyRows {

  private static final String LOCKS = "Law 26/2023 art. 34; Decree 69/2024 art. 15";
  private static final String DECISIONS = "Decree 59/2022 art. 17; Decree 69/2024 art. 13";

  private CustodyRows() {}

  static List<Transition> rows() {
    return List.of(
        always("22", Action.LOCK)
            .guards(
                CommonGuards.EXISTS,
                CustodyGuards.GROUND_APPLIES,
                CustodyGuards.NOT_LOCKED_BY_IT,
                LockProof.ESTABLISHED)
            .effects(CustodyEffects.LOCK)
            .keepsEvidence()
            .limit("self and automatic grounds at once; death for good (row 24)")
            .source(LOCKS),
        always("23", Action.UNLOCK)
            .guards(CustodyGuards.LOCKED_BY_IT, CustodyGuards.DOCUMENT_RENEWED, LockProof.ENDED)
            .effects(CustodyEffects.UNLOCK)
            .keepsEvidence()
            .limit("at once on the holder's request; other grounds stay")
            .source("Law 26/2023 art. 34(2); Decree 69/2024 art. 15(3), 30"),
        always("22b", Action.REQUEST_LOCK)
            .guards(
                CommonGuards.EXISTS,
                CustodyGuards.NO_REQUEST,
                CustodyGuards.GROUND_APPLIES,
                CustodyGuards.NOT_LOCKED_BY_IT,
                CustodyGuards.REQUESTED)
            .effects(CustodyEffects.ASK_LOCK)
            .limit("2 working days (Decree 59/2022); 1 and 2 (Decree 69/2024)")
            .source("Decree 59/2022 art. 19; Decree 69/2024 art. 15"),
        always("23b", Action.REQUEST_UNLOCK)
            .guards(CustodyGuards.NO_REQUEST, CustodyGuards.LOCKED_BY_IT, CustodyGuards.REQUESTED)
            .effects(CustodyEffects.ASK_LOCK)
            .limit("2 working days (Decree 59/2022); 1 and 2 (Decree 69/2024)")
            .source("Decree 59/2022 art. 19; Decree 69/2024 art. 15(3)"),
        always("22c", Action.REFUSE_LOCK_REQUEST)
            .guards(CustodyGuards.REQUEST_WAITS, CommonGuards.DECIDED)
            .effects(
                Effects.NOTE_REASON,
                CustodyEffects.CLOSE_LOCK_ASK,
                Effects.notice(NoticeKind.LOCK_REQUEST_REFUSED))
            .limit("in writing")
            .source("Decree 69/2024 art. 15"),
        always("renewal", Action.RENEW_DOCUMENT)
            .guards(
                CommonGuards.PERSON,
                CustodyGuards.SAME_KIND,
                CustodyGuards.NOW_VALID,
                CustodyGuards.ISSUED)
            .effects(CustodyEffects.RENEW)
            .limit("ends the grounds card-expired and residence-ended")
            .source("Law 26/2023 art. 21; Decree 69/2024 art. 15(3)"),
        row("documents", Action.REQUEST_DOCUMENTS)
            .anywhere()
            .guards(CommonGuards.LEVEL2_HELD, CustodyGuards.DOCUMENTS_NEW)
            .effects(CustodyEffects.REQUEST_DOCUMENTS)
            .limit("shown within a week")
            .source("S0; S1, question 3.3; S4"),
        row("documents-shown", Action.SHOW_DOCUMENTS)
            .anywhere()
            .guards(CommonGuards.LEVEL2_HELD, CustodyGuards.DOCUMENTS_EXPECTED)
            .effects(CustodyEffects.SHOW_DOCUMENTS, Effects.notice(NoticeKind.DOCUMENTS_SHOWN))
            .source("S0; S1, question 3.3; S4"),
        row("wrong-data", Action.REPORT_WRONG_DATA)
            .anywhere()
            .guards(CommonGuards.EXISTS)
            .effects(CustodyEffects.ASK_CORRECTION, Effects.notice(NoticeKind.CORRECTION_ADVICE))
            .limit("the procedure goes on meanwhile")
            .source("S1, question 3.4"),
        always("correction", Action.CORRECT_DATA)
            .guards(CommonGuards.EXISTS, CustodyGuards.SAME_KIND, CustodyGuards.CORRECTED)
            .effects(CustodyEffects.CORRECT, Effects.notice(NoticeKind.DATA_CORRECTED))
            .keepsEvidence()
            .source("S1, question 3.4"),
        due(DeadlineKind.DECISION)
            .effects(CustodyEffects.miss(DeadlineKind.DECISION))
            .source(DECISIONS),
        due(DeadlineKind.ACTIVATION)
            .effects(
                CustodyEffects.miss(DeadlineKind.ACTIVATION),
                new Effect("activation is overdue", (s, d) -> d.overdue(true)),
                Effects.notice(NoticeKind.ACTIVATION_OVERDUE))
            .limit("7 days from the notice")
            .source("Decree 59/2022 art. 18; Decree 69/2024 art. 14(1)"),
        due(DeadlineKind.DOCUMENT_WARNING)
            .effects(
                CustodyEffects.miss(DeadlineKind.DOCUMENT_WARNING),
                Effects.notice(NoticeKind.DOCUMENT_EXPIRES_SOON))
            .limit("30 days before")
            .source("Circular 17/2024/TT-NHNN art. 19(3)"),
        due(DeadlineKind.DOCUMENT_EXPIRY)
            .effects(CustodyEffects.EXPIRE, Effects.notice(NoticeKind.LOCKED))
            .limit("at once")
            .source("Decree 69/2024 art. 15(1), 15(2)"),
        due(DeadlineKind.INTEGRATION)
            .effects(CustodyEffects.DOCUMENTS_OVERDUE, Effects.notice(NoticeKind.DOCUMENTS_OVERDUE))
            .limit("a week")
            .source("S1, question 3.3"),
        due(DeadlineKind.LOCK_REQUEST)
            .effects(CustodyEffects.miss(DeadlineKind.LOCK_REQUEST))
            .source("Decree 59/2022 art. 19; Decree 69/2024 art. 15"));
  }

  private static TransitionBuilder always(String id, Action action) {
    return row(id, action).anywhere().evenIfLocked();
  }

  private static TransitionBuilder due(DeadlineKind kind) {
    String id = "due-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return always(id, kind.action()).guards(CommonGuards.reached(kind));
  }
}
