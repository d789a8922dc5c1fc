package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CustodyChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import java.util.Set;

/** Guards of locks, documents, corrections and organisations. */
final class CustodyGuards {

  static final Guard GROUND_APPLIES =
      StateGuard.command(
          "lock.not-applicable",
          "Decree 69/2024 art. 15(1), 15(2)",
          "This ground does not concern such an account.",
          "Căn cứ này không áp dụng cho loại tài khoản này.",
          s -> ground(s).appliesTo(s.account.applicant.kind()));

  static final Guard NOT_LOCKED_BY_IT =
      StateGuard.command(
          "lock.already",
          "Decree 69/2024 art. 15",
          "The account is locked on this ground already.",
          "Tài khoản đã bị khóa vì căn cứ này.",
          s -> !s.account.locks.contains(ground(s)));

  static final Guard LOCKED_BY_IT =
      StateGuard.command(
          "lock.none",
          "Decree 69/2024 art. 15(3)",
          "The account is not locked on this ground.",
          "Tài khoản không bị khóa vì căn cứ này.",
          s -> s.account.locks.contains(ground(s)));

  static final Guard LOCKED =
      StateGuard.account(
          "lock.none-at-all",
          "Decree 69/2024 art. 15(3)",
          "The account is not locked.",
          "Tài khoản không bị khóa.",
          s -> !s.account.locks.isEmpty());

  static final Guard DOCUMENT_RENEWED =
      StateGuard.command(
          "lock.document-expired",
          "Decree 69/2024 art. 15",
          "The document has expired; it must be renewed first.",
          "Giấy tờ đã hết hạn; cần cấp đổi trước.",
          CustodyGuards::documentNoObstacle);

  static final Guard REQUESTED = ProofGuard.office(CustodyChecks.LOCK_REQUESTED);

  static final Guard NO_REQUEST =
      StateGuard.account(
          "lock-request.waits",
          "Decree 69/2024 art. 15",
          "A written request is being decided already.",
          "Đang có đề nghị bằng văn bản chờ giải quyết.",
          s -> s.account.lockRequest == null);

  static final Guard REQUEST_WAITS =
      StateGuard.account(
          "lock-request.none",
          "Decree 69/2024 art. 15",
          "No written request waits.",
          "Không có đề nghị bằng văn bản nào đang chờ.",
          s -> s.account.lockRequest != null);

  static final Guard DOCUMENTS_EXPECTED =
      StateGuard.command(
          "documents.not-requested",
          "S1",
          "One of the documents was not asked for.",
          "Có giấy tờ chưa được đăng ký tích hợp.",
          s -> s.account.documents.keySet().containsAll(documents(s)));

  static final Guard DOCUMENTS_NEW =
      StateGuard.command(
          "documents.shown",
          "S1; S4",
          "One of the documents is shown already.",
          "Có giấy tờ đã được tích hợp.",
          CustodyGuards::noneShown);

  static final Guard CORRECTED = ProofGuard.office(CustodyChecks.DATA_CORRECTED);
  static final Guard ISSUED = ProofGuard.office(CustodyChecks.CARD_ISSUED);

  static final Guard SAME_KIND =
      StateGuard.command(
          "applicant.kind",
          "Decree 69/2024 art. 7",
          "An account does not pass from one kind of holder to another.",
          "Tài khoản không chuyển từ loại chủ thể này sang loại khác.",
          s -> applicant(s).kind() == s.account.applicant.kind());

  static final Guard NOW_VALID =
      StateGuard.command(
          "document.not-valid",
          "Law 26/2023 art. 21",
          "The new document is not valid today.",
          "Giấy tờ mới chưa có giá trị hoặc đã hết hạn.",
          s -> applicant(s).documentValid(s.today));

  static final Guard REPRESENTATIVE =
      ProofGuard.office(LevelChecks.REPRESENTATIVE, LevelChecks.FORM_SIGNED);
  static final Guard REPRESENTATIVES = ProofGuard.office(LevelChecks.REPRESENTATIVES_CONSENT);
  static final Guard ACTIVATES = ProofGuard.online(LevelChecks.REPRESENTATIVE);

  static final Guard ORGANISATION_CASE =
      StateGuard.command(
          "file.case",
          "Decree 69/2024 art. 13",
          "The case of the file is not an organisation's.",
          "Loại hồ sơ không phải của cơ quan, tổ chức.",
          CustodyGuards::organisationCase);

  private CustodyGuards() {}

  private static LockGround ground(Situation situation) {
    return situation.command(Command.ChangeLock.class).ground();
  }

  private static Set<DocumentKind> documents(Situation situation) {
    return situation.command(Command.ChangeDocuments.class).documents();
  }

  private static Applicant applicant(Situation situation) {
    return situation.command(Command.ChangeApplicant.class).applicant();
  }

  private static boolean documentNoObstacle(Situation situation) {
    return switch (ground(situation)) {
      case CARD_EXPIRED, RESIDENCE_ENDED ->
          situation.account.applicant.documentValid(situation.today);
      case SELF, BREACH, CARD_REVOKED, AUTHORITY, DEATH -> true;
    };
  }

  private static boolean noneShown(Situation situation) {
    for (DocumentKind kind : documents(situation)) {
      if (situation.account.documents.get(kind) == DocumentState.SHOWN) {
        return false;
      }
    }
    return true;
  }

  private static boolean organisationCase(Situation situation) {
    FileCase fileCase = situation.command(Command.ApplyOrganisation.class).fileCase();
    return fileCase == FileCase.DATA_IN_DATABASE || fileCase == FileCase.DATA_TO_VERIFY;
  }
}
