package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.calendar.VietnamCalendar;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One account on its way through a test, with a clock that the test turns. */
final class Scene {

  static final byte[] KEY = "a key for tests only".getBytes(StandardCharsets.UTF_8);
  static final Subject SUBJECT = Subject.of("001190000001", KEY);
  static final Subject OTHER = Subject.of("001190000002", KEY);
  static final Subject PHONE = Subject.of("+84901234567", KEY);
  static final Subject EMAIL = Subject.of("an@example.com", KEY);
  static final Device PIXEL = new Device("pixel", DeviceSystem.ANDROID, 14, true);
  static final Device IPHONE = new Device("iphone", DeviceSystem.IOS, 17, true);
  static final Device OLD_IPHONE = new Device("old iphone", DeviceSystem.IOS, 12, true);
  static final Device NO_NFC = new Device("no nfc", DeviceSystem.ANDROID, 10, false);

  /** A Tuesday morning in Hà Nội, under Decree 69/2024. */
  static final Instant START = Instant.parse("2026-03-03T02:00:00Z");

  static final Applicant ADULT =
      Applicant.citizen(LocalDate.of(1990, 5, 17), LocalDate.of(2030, 5, 17));

  Account account;
  Instant now = START;
  AccountMachine machine;
  final List<Entry> entries = new ArrayList<>();
  private int commands;

  Scene(Applicant applicant, Policy policy) {
    account = Account.none("a-1", SUBJECT, applicant);
    machine = AccountMachine.of(policy, VietnamCalendar.standard());
  }

  static Scene adult() {
    return new Scene(ADULT, Policy.standard());
  }

  static Scene of(Applicant applicant) {
    return new Scene(applicant, Policy.standard());
  }

  Scene at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  Scene later(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  /** An envelope with every check that a guard may ask for. */
  Envelope proved() {
    return envelope(Proofs.all(SUBJECT, now));
  }

  Envelope envelope(List<Check> evidence) {
    return Envelope.of("c" + ++commands).with(evidence);
  }

  /** An envelope with every check but those of some kinds. */
  Envelope without(CheckKind... kinds) {
    List<CheckKind> left = Arrays.asList(kinds);
    return envelope(
        Proofs.all(SUBJECT, now).stream()
            .filter(check -> !left.contains(check.kind()))
            .collect(Collectors.toList()));
  }

  Envelope with(CheckKind... kinds) {
    List<Check> checks = new ArrayList<>();
    for (CheckKind kind : kinds) {
      checks.add(Proofs.passed(kind, SUBJECT, now));
    }
    return envelope(checks);
  }

  Command step(Action action) {
    return new Command.Step(proved(), action);
  }

  Decision decide(Command command) {
    return machine.decide(account, command, now);
  }

  Scene done(Command command) {
    Decision decision = decide(command);
    if (decision instanceof Decision.Refused refused) {
      throw new AssertionError(
          command.action() + " in " + account + " was refused: " + codes(refused));
    }
    Decision.Accepted accepted = assertInstanceOf(Decision.Accepted.class, decision);
    assertEquals(accepted.account(), account.after(accepted.entry()), "rebuilt from the entry");
    account = accepted.account();
    entries.add(accepted.entry());
    return this;
  }

  Scene done(Action... steps) {
    for (Action action : steps) {
      done(step(action));
      now = now.plusSeconds(1);
    }
    return this;
  }

  /** The codes of a refusal that must come. */
  Set<String> refused(Command command) {
    Decision decision = decide(command);
    assertInstanceOf(Decision.Refused.class, decision, command.action() + " in " + account);
    assertEquals(account, decision.account());
    return codes((Decision.Refused) decision);
  }

  Set<String> refused(Action step) {
    return refused(step(step));
  }

  private static Set<String> codes(Decision.Refused refused) {
    return refused.reasons().stream().map(Objection::code).collect(Collectors.toSet());
  }

  /** What happened last. */
  Entry entry() {
    return entries.get(entries.size() - 1);
  }

  Scene in(Stage stage) {
    assertEquals(stage, account.stage());
    return this;
  }

  Scene level(Level level) {
    assertEquals(level, account.level());
    return this;
  }

  Scene rule(String id) {
    assertEquals(id, entry().rule());
    return this;
  }

  Scene notified(NoticeKind... notices) {
    assertEquals(Arrays.asList(notices), entry().notices());
    return this;
  }

  Scene due(DeadlineKind kind, String instant) {
    assertEquals(Instant.parse(instant), account.deadlines().get(kind));
    return this;
  }

  /** Turns the clock to the next deadline and sends what is due. */
  Scene meetDeadline(DeadlineKind kind) {
    Due due = machine.due(account).orElseThrow(AssertionError::new);
    assertEquals(kind, due.kind());
    if (due.at().isAfter(now)) {
      now = due.at();
    }
    return done(due.command());
  }

  Scene register() {
    done(new Command.Register(proved(), PHONE));
    done(new Command.GiveDetails(proved(), DetailsSource.QR));
    return done(Action.ACCEPT_TERMS, Action.ENTER_CODE, Action.SET_PASSWORD);
  }

  Scene applyForLevel1() {
    return done(Action.START_LEVEL1, Action.READ_CHIP, Action.TAKE_PORTRAIT, Action.SUBMIT_LEVEL1);
  }

  Command activation(Channel channel) {
    return new Command.RequestActivation(
        proved(), channel, PHONE, channel == Channel.APP ? PIXEL : null);
  }

  Scene activate() {
    done(activation(Channel.APP));
    done(Action.ENTER_CODE);
    if (account.stage() == Stage.ACT_PASSWORD) {
      done(Action.SET_PASSWORD);
    }
    return done(Action.SET_PASSCODE, Action.SET_QUESTIONS);
  }

  Scene level1() {
    return register().applyForLevel1().done(Action.APPROVE_LEVEL1).activate();
  }

  Command.OpenLevel2 file(FileCase fileCase, Office office, DocumentKind... documents) {
    Set<DocumentKind> set = EnumSet.noneOf(DocumentKind.class);
    set.addAll(Arrays.asList(documents));
    return new Command.OpenLevel2(proved(), office, fileCase, PHONE, null, set);
  }

  Scene submitLevel2() {
    done(file(FileCase.CARD_HELD, Office.COMMUNE));
    return done(Action.CAPTURE_BIOMETRICS, Action.SIGN_FORMS);
  }

  Scene level2() {
    return level1().submitLevel2().done(Action.APPROVE_LEVEL2);
  }

  Command.LogIn logIn(LogInMethod method, @Nullable Device device) {
    Channel channel = device == null ? Channel.WEB : Channel.APP;
    return new Command.LogIn(proved(), channel, method, device);
  }

  Command.ChangeLock lock(Action action, LockGround ground) {
    return new Command.ChangeLock(proved(), action, ground);
  }

  Scene locked(LockGround ground) {
    return done(lock(Action.LOCK, ground));
  }

  Scene holds(DeadlineKind kind, boolean expected) {
    assertEquals(expected, account.deadlines().containsKey(kind));
    return this;
  }

  Set<Entitlement> entitled() {
    return machine.entitlements(account, now);
  }

  Permission permission(Action action) {
    List<Permission> all = machine.permitted(account, now);
    assertEquals(Action.values().length, all.size());
    Permission permission =
        all.stream().filter(p -> p.action() == action).findFirst().orElseThrow(AssertionError::new);
    assertTrue(permission.permitted() == permission.reasons().isEmpty());
    return permission;
  }
}
