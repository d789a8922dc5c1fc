package io.dinhdanh.core.account;

import static io.dinhdanh.core.account.TransitionBuilder.row;

import java.util.List;

/** Row 29: an organisation's account, which has no levels. */
final class OrganisationRows {

  private OrganisationRows() {}

  static List<Transition> rows() {
    return List.of(
        row("29", Action.APPLY_ORGANISATION)
            .from(Stage.NONE, Stage.ORG_REJECTED)
            .to(Stage.ORG_SUBMITTED)
            .guards(
                CommonGuards.ORGANISATION,
                CustodyGuards.ORGANISATION_CASE,
                CustodyGuards.REPRESENTATIVE,
                CustodyGuards.REPRESENTATIVES)
            .effects(Effects.OPEN_ORGANISATION, Effects.AWAIT_DECISION)
            .keepsEvidence()
            .limit("decision within 3 working days or 15 days")
            .source("S4; Decree 69/2024 art. 7(3), 12, 13"),
        row("29b", Action.APPROVE_ORGANISATION)
            .from(Stage.ORG_SUBMITTED)
            .to(Stage.ORG_APPROVED)
            .guards(CommonGuards.DECIDED)
            .effects(
                Effects.CLOSE_FILE,
                Effects.AWAIT_ACTIVATION,
                Effects.notice(NoticeKind.ORGANISATION_APPROVED))
            .keepsEvidence()
            .limit("activation within 7 days")
            .source("Decree 69/2024 art. 13, 14"),
        row("29c", Action.REJECT_ORGANISATION)
            .from(Stage.ORG_SUBMITTED)
            .to(Stage.ORG_REJECTED)
            .guards(CommonGuards.DECIDED)
            .effects(
                Effects.CLOSE_FILE,
                Effects.NOTE_REASON,
                Effects.notice(NoticeKind.ORGANISATION_REJECTED))
            .source("Decree 69/2024 art. 12"),
        row("29d", Action.ACTIVATE_ORGANISATION)
            .from(Stage.ORG_APPROVED)
            .to(Stage.ORG_ACTIVE)
            .guards(Level1Guards.IN_TIME, CustodyGuards.ACTIVATES)
            .effects(Effects.ACTIVATE_ORGANISATION, Effects.notice(NoticeKind.ACTIVATED))
            .limit("7 days from the notice, then the hotline")
            .source("Decree 69/2024 art. 14(1)"));
  }
}
