package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The next version of an account while one command is carried out: every change is made here and
 * recorded as an event, by a decision and by a replay alike. Not thread-safe; lives for one
 * command.
 */
final class Draft {

  final String id;
  final Subject subject;
  long version;
  Applicant applicant;
  Stage stage;
  Level active;
  Level granted;
  @Nullable FileCase fileCase;
  @Nullable Subject phone;
  @Nullable Subject email;
  Set<Secret> secrets;
  int passcodeFailures;
  @Nullable Instant passcodeLockedUntil;
  @Nullable Code code;
  @Nullable Device device;
  @Nullable Device askingDevice;
  Set<LockGround> locks;
  @Nullable LockRequest lockRequest;
  Map<DeadlineKind, Instant> deadlines;
  Map<DocumentKind, DocumentState> documents;
  boolean activationOverdue;
  boolean correctionOpen;
  List<EvidenceReference> evidence;
  RecentCommands recent;
  @Nullable String unknownFields;

  private Event[] events = new Event[6];
  private int eventCount;

  /** True once the map, or list, is this draft's own; until then it is the account's. */
  private boolean ownsDeadlines;

  private boolean ownsEvidence;

  Draft(String id, Subject subject, Applicant applicant) {
    this.id = id;
    this.subject = subject;
    this.applicant = applicant;
    stage = Stage.NONE;
    active = Level.NONE;
    granted = Level.NONE;
    secrets = Set.of();
    locks = Set.of();
    deadlines = Map.of();
    documents = Map.of();
    evidence = List.of();
    recent = RecentCommands.NONE;
  }

  Draft(Account account) {
    id = account.id;
    subject = account.subject;
    version = account.version;
    applicant = account.applicant;
    stage = account.stage;
    active = account.active;
    granted = account.granted;
    fileCase = account.fileCase;
    phone = account.phone;
    email = account.email;
    secrets = account.secrets;
    passcodeFailures = account.passcodeFailures;
    passcodeLockedUntil = account.passcodeLockedUntil;
    code = account.code;
    device = account.device;
    askingDevice = account.askingDevice;
    locks = account.locks;
    lockRequest = account.lockRequest;
    deadlines = account.deadlines;
    documents = account.documents;
    activationOverdue = account.activationOverdue;
    correctionOpen = account.correctionOpen;
    evidence = account.evidence;
    recent = account.recent;
    unknownFields = account.unknownFields;
  }

  /** Ends the draft: counts the version up and remembers the command. */
  Account commit(CommandId command, Action action) {
    version++;
    recent = recent.plus(new DoneCommand(command, action, version, stage, active));
    return new Account(this);
  }

  /** What happened; the draft records nothing more afterwards. */
  List<Event> events() {
    return FixedList.of(events, eventCount);
  }

  void record(Event event) {
    if (eventCount == events.length) {
      events = Arrays.copyOf(events, 2 * eventCount);
    }
    events[eventCount++] = event;
  }

  void enter(Stage next) {
    stage = next;
    record(new ProgressEvent.StageEntered(next));
  }

  void grant(Level level) {
    granted = level;
    record(new ProgressEvent.LevelGranted(level));
  }

  void activate(Level level) {
    active = level;
    record(new ProgressEvent.LevelActivated(level));
  }

  void openFile(FileCase next, @Nullable Office office) {
    fileCase = next;
    record(new ProgressEvent.FileOpened(next, office));
  }

  void closeFile() {
    if (fileCase != null) {
      fileCase = null;
      record(new ProgressEvent.FileClosed());
    }
  }

  void keep(EvidenceReference reference) {
    if (!ownsEvidence) {
      List<EvidenceReference> own = new ArrayList<>(evidence.size() + 3);
      own.addAll(evidence);
      evidence = own;
      ownsEvidence = true;
    }
    for (int i = 0; i < evidence.size(); i++) {
      if (Situation.same(evidence.get(i).check(), reference.check())) {
        evidence.remove(i);
      }
    }
    evidence.add(reference);
    record(new ProgressEvent.EvidenceKept(reference));
  }

  void change(Applicant next) {
    applicant = next;
    record(new ProgressEvent.ApplicantChanged(next));
  }

  void correction(boolean open, Event event) {
    correctionOpen = open;
    record(event);
  }

  void contact(@Nullable Subject nextPhone, @Nullable Subject nextEmail) {
    phone = nextPhone;
    email = nextEmail;
    record(new AccessEvent.ContactRegistered(nextPhone, nextEmail));
  }

  void send(Code next) {
    code = next;
    record(new AccessEvent.CodeSent(next));
  }

  void useCode() {
    if (code != null) {
      record(new AccessEvent.CodeUsed(code.purpose()));
      code = null;
    }
  }

  void set(Secret secret) {
    secrets = plus(secrets, secret, Secret.class);
    record(new AccessEvent.SecretSet(secret));
  }

  void mistakePasscode(int failures, @Nullable Instant lockedUntil) {
    passcodeFailures = failures;
    passcodeLockedUntil = lockedUntil;
    record(new AccessEvent.PasscodeMistaken(failures, lockedUntil));
  }

  void clearPasscode() {
    if (passcodeFailures != 0) {
      passcodeFailures = 0;
      passcodeLockedUntil = null;
      record(new AccessEvent.PasscodeCleared());
    }
  }

  void askDevice(Device next) {
    askingDevice = next;
    record(new AccessEvent.DeviceAsked(next));
  }

  void bind(Device next) {
    device = next;
    askingDevice = null;
    record(new AccessEvent.DeviceBound(next));
  }

  void cancelDevice() {
    if (askingDevice != null) {
      askingDevice = null;
      record(new AccessEvent.DeviceMoveCancelled());
    }
  }

  void lock(LockGround ground) {
    locks = plus(locks, ground, LockGround.class);
    record(new CustodyEvent.Locked(ground));
  }

  void unlock(LockGround ground) {
    Set<LockGround> left = EnumSet.noneOf(LockGround.class);
    left.addAll(locks);
    left.remove(ground);
    locks = left;
    record(new CustodyEvent.Unlocked(ground));
  }

  void askLock(LockRequest request) {
    lockRequest = request;
    record(new CustodyEvent.LockAsked(request));
  }

  void closeLockAsk() {
    if (lockRequest != null) {
      lockRequest = null;
      record(new CustodyEvent.LockAskClosed());
    }
  }

  void setDeadline(DeadlineKind kind, Instant at) {
    ownDeadlines();
    deadlines.put(kind, at);
    record(new DutyEvent.DeadlineSet(kind, at));
  }

  void endDeadline(DeadlineKind kind) {
    if (dropDeadline(kind)) {
      record(new DutyEvent.DeadlineEnded(kind));
    }
  }

  void missDeadline(DeadlineKind kind) {
    if (dropDeadline(kind)) {
      record(new DutyEvent.DeadlineMissed(kind));
    }
  }

  private boolean dropDeadline(DeadlineKind kind) {
    if (!deadlines.containsKey(kind)) {
      return false;
    }
    ownDeadlines();
    deadlines.remove(kind);
    return true;
  }

  private void ownDeadlines() {
    if (!ownsDeadlines) {
      Map<DeadlineKind, Instant> own = new EnumMap<>(DeadlineKind.class);
      own.putAll(deadlines);
      deadlines = own;
      ownsDeadlines = true;
    }
  }

  void overdue(boolean overdue) {
    if (activationOverdue != overdue) {
      activationOverdue = overdue;
      record(new DutyEvent.OverdueChanged(overdue));
    }
  }

  void document(DocumentKind kind, DocumentState state) {
    Map<DocumentKind, DocumentState> next = new EnumMap<>(DocumentKind.class);
    next.putAll(documents);
    next.put(kind, state);
    documents = next;
    record(new DutyEvent.DocumentChanged(kind, state));
  }

  void notice(NoticeKind notice) {
    record(new DutyEvent.NoticeDue(notice));
  }

  private static <E extends Enum<E>> Set<E> plus(Set<E> set, E more, Class<E> type) {
    Set<E> next = EnumSet.noneOf(type);
    next.addAll(set);
    next.add(more);
    return next;
  }
}
