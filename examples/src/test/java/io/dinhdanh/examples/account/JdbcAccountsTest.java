package io.dinhdanh.examples.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Applicant;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.Decision;
import io.dinhdanh.core.account.DetailsSource;
import io.dinhdanh.core.account.Envelope;
import io.dinhdanh.core.account.Stage;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Accounts behind a plain table: one writer wins, the other is told. The build brings H2; a tool
 * that runs tests on a class path of its own without it passes over these.
 */
@EnabledIf("h2IsHere")
class JdbcAccountsTest {

  private static final byte[] KEY = "the integrator's own key".getBytes(StandardCharsets.UTF_8);
  private static final Subject HOLDER = Subject.of("001190000001", KEY);
  private static final Subject PHONE = Subject.of("+84901234567", KEY);

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-03T02:00:00Z"), ZoneOffset.UTC);
  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private final Account first =
      Account.none("a-1", HOLDER, Applicant.citizen(LocalDate.of(1990, 5, 17), null));
  private final JdbcAccounts accounts =
      new JdbcAccounts(this::open, AccountMachine.standard(), clock);

  static boolean h2IsHere() {
    return DriverManager.drivers()
        .anyMatch(driver -> driver.getClass().getName().startsWith("org.h2."));
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection(url);
  }

  @BeforeEach
  void createTables() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      for (String table : JdbcAccounts.TABLES) {
        statement.execute(table);
      }
    }
    accounts.add(first);
  }

  @RepeatedTest(20)
  void oneOfTwoWinsAndTheOtherIsTold() throws Exception {
    accounts.handle("a-1", register("c-1"));
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<Decision>> answers = new ArrayList<>();
    for (DetailsSource details : DetailsSource.values()) {
      Envelope envelope =
          envelope("c-" + details, HolderChecks.DETAILS_COMPLETE, HolderChecks.QR_NUMBER)
              .expecting(1);
      answers.add(
          threads.submit(
              () -> {
                start.await();
                return accounts.handle("a-1", new Command.GiveDetails(envelope, details));
              }));
    }
    List<Decision> decisions = List.of(answers.get(0).get(), answers.get(1).get());
    threads.shutdown();
    assertEquals(1, decisions.stream().filter(Decision::accepted).count());
    Decision.Refused told =
        (Decision.Refused)
            decisions.stream()
                .filter(decision -> !decision.accepted())
                .findFirst()
                .orElseThrow(AssertionError::new);
    assertEquals("version.stale", told.reasons().get(0).code());
    assertEquals(2, told.account().version());
    assertEquals(told.account(), accounts.rebuild(first));
  }

  @Test
  void aCommandSentTwiceIsStoredOnce() throws Exception {
    Command register = register("c-1");
    assertInstanceOf(Decision.Accepted.class, accounts.handle("a-1", register));
    Decision again = accounts.handle("a-1", register);
    assertInstanceOf(Decision.Repeated.class, again);
    assertEquals(1, accounts.rebuild(first).version());
  }

  @Test
  void aCommandSentAgainAfterManyOthersIsStoredOnce() throws Exception {
    Command register = register("c-first");
    accounts.handle("a-1", register);
    for (int i = 0; i <= Account.REMEMBERED_COMMANDS; i++) {
      assertInstanceOf(Decision.Accepted.class, accounts.handle("a-1", register("c-" + i)));
    }
    Decision again = accounts.handle("a-1", register);
    Decision.Repeated repeated = assertInstanceOf(Decision.Repeated.class, again);
    assertEquals(1, repeated.done().version());
    assertEquals(Stage.REG_INFO, repeated.done().stage());
    assertEquals(again.account(), accounts.rebuild(first));
  }

  @Test
  void aRefusalChangesNothing() throws Exception {
    Decision refused =
        accounts.handle("a-1", new Command.Step(Envelope.of("c-1"), Action.APPROVE_LEVEL2));
    assertTrue(refused instanceof Decision.Refused);
    assertEquals(Stage.NONE, accounts.rebuild(first).stage());
  }

  private Command register(String id) {
    return new Command.Register(
        envelope(
            id,
            HolderChecks.NUMBER_WELL_FORMED,
            HolderChecks.PHONE_VALID,
            HolderChecks.PHONE_UNUSED),
        PHONE);
  }

  private Envelope envelope(String id, CheckKind... kinds) {
    Examination examination = new Examination(clock, "test", HOLDER);
    for (CheckKind kind : kinds) {
      examination.passed(kind, Reason.of("test", "Made up.", "Dữ liệu thử."));
    }
    List<Check> checks = examination.checks();
    return Envelope.of(id).with(checks);
  }
}
