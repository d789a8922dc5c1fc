package io.dinhdanh.benchmarks.account;

import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Applicant;
import io.dinhdanh.core.account.Channel;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.DetailsSource;
import io.dinhdanh.core.account.Device;
import io.dinhdanh.core.account.DeviceSystem;
import io.dinhdanh.core.account.Envelope;
import io.dinhdanh.core.account.FileCase;
import io.dinhdanh.core.account.Office;
import io.dinhdanh.core.evidence.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One person's way from nothing to level 2 in 18 commands, with the evidence that they bring.
 *
 * @param account the account before the first command
 * @param commands the commands in order
 * @param times when each is sent
 */
record Walk(Account account, List<Command> commands, List<Instant> times) {

  /** How many commands a walk has. */
  static final int STEPS = 18;

  private static final byte[] KEY = "a key for benchmarks".getBytes(StandardCharsets.UTF_8);
  private static final Instant START = Instant.parse("2026-03-03T02:00:00Z");
  private static final List<Action> ACTIONS =
      List.of(
          Action.REGISTER,
          Action.GIVE_DETAILS,
          Action.ACCEPT_TERMS,
          Action.ENTER_CODE,
          Action.SET_PASSWORD,
          Action.START_LEVEL1,
          Action.READ_CHIP,
          Action.TAKE_PORTRAIT,
          Action.SUBMIT_LEVEL1,
          Action.APPROVE_LEVEL1,
          Action.REQUEST_ACTIVATION,
          Action.ENTER_CODE,
          Action.SET_PASSCODE,
          Action.SET_QUESTIONS,
          Action.OPEN_LEVEL2,
          Action.CAPTURE_BIOMETRICS,
          Action.SIGN_FORMS,
          Action.APPROVE_LEVEL2);

  static Walk of(int person) {
    Subject subject = Subject.of("person " + person, KEY);
    Subject phone = Subject.of("phone " + person, KEY);
    LocalDate birth = LocalDate.of(1950 + person % 50, 1 + person % 12, 1 + person % 28);
    Account account =
        Account.none("a" + person, subject, Applicant.citizen(birth, LocalDate.of(2040, 1, 1)));
    List<Command> commands = new ArrayList<>();
    List<Instant> times = new ArrayList<>();
    for (int i = 0; i < ACTIONS.size(); i++) {
      Instant at = START.plusSeconds(60L * person + 10L * i);
      Action action = ACTIONS.get(i);
      Envelope envelope = StepEvidence.envelope("w-" + i, action, subject, at);
      commands.add(command(action, envelope, phone));
      times.add(at);
    }
    return new Walk(account, commands, times);
  }

  static Command command(Action action, Envelope envelope, Subject phone) {
    return switch (action) {
      case REGISTER -> new Command.Register(envelope, phone);
      case GIVE_DETAILS -> new Command.GiveDetails(envelope, DetailsSource.QR);
      case REQUEST_ACTIVATION ->
          new Command.RequestActivation(
              envelope, Channel.APP, phone, new Device("phone", DeviceSystem.ANDROID, 14, true));
      case OPEN_LEVEL2 ->
          new Command.OpenLevel2(
              envelope, Office.COMMUNE, FileCase.CARD_HELD, phone, null, Set.of());
      default -> new Command.Step(envelope, action);
    };
  }
}
